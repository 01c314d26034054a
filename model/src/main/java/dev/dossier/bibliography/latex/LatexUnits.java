package dev.dossier.bibliography.latex;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Converts numbers and quantities of the siunitx package: {@code \qty{20}{\celsius}} becomes "20
 * °C". Units are formatted as by siunitx, except that {@code \per} is a slash.
 */
final class LatexUnits {
  private static final char SPACE = '\u202F';
  private static final Map<String, Integer> ARGUMENTS =
      Map.ofEntries(
          Map.entry("num", 1),
          Map.entry("ang", 1),
          Map.entry("si", 1),
          Map.entry("unit", 1),
          Map.entry("SI", 2),
          Map.entry("qty", 2),
          Map.entry("numrange", 2),
          Map.entry("numlist", 1),
          Map.entry("SIrange", 3),
          Map.entry("qtyrange", 3),
          Map.entry("SIlist", 2),
          Map.entry("qtylist", 2));
  private static final Pattern EXPONENT = Pattern.compile("(.*?)[eEdD]([+-]?\\d+)");
  private static final Pattern TOKEN =
      Pattern.compile("\\\\([A-Za-z]+)\\s*(?:\\{([^{}]*)\\})?|[_^]\\{?([^{}\\s]*)\\}?|(.)");

  private LatexUnits() {}

  /** Returns the number of arguments of a command; 0 if siunitx does not define it. */
  static int arguments(String command) {
    return ARGUMENTS.getOrDefault(command, 0);
  }

  /**
   * Converts a command to text with CSL's inline markup.
   *
   * @param command its name, without the backslash
   * @param arguments the LaTeX source of its arguments
   */
  static String text(String command, List<String> arguments) {
    String first = arguments.get(0);
    return switch (command) {
      case "num" -> number(first);
      case "ang" -> angle(first);
      case "si", "unit" -> unit(first);
      case "numlist" -> list(first);
      case "numrange" -> range(arguments);
      case "SIlist", "qtylist" -> quantity(list(first), unit(arguments.get(1)));
      case "SIrange", "qtyrange" -> quantity(range(arguments), unit(arguments.get(2)));
      default -> quantity(number(first), unit(arguments.get(1)));
    };
  }

  private static String quantity(String number, String unit) {
    boolean close = unit.isEmpty() || number.isEmpty() || "°′″".indexOf(unit.charAt(0)) >= 0;
    return close && unit.length() < 2 ? number + unit : number + SPACE + unit;
  }

  private static String range(List<String> arguments) {
    return number(arguments.get(0)) + "–" + number(arguments.get(1));
  }

  private static String list(String numbers) {
    return Stream.of(numbers.split(";", -1))
        .map(LatexUnits::number)
        .collect(Collectors.joining(", "));
  }

  /** Converts an angle; {@code 45;30;10} are degrees, minutes and seconds. */
  private static String angle(String written) {
    String[] parts = written.split(";", -1);
    StringBuilder angle = new StringBuilder();
    for (int i = 0; i < Math.min(parts.length, 3); i++) {
      String part = number(parts[i]);
      angle.append(part).append(part.isEmpty() ? "" : "°′″".charAt(i));
    }
    return angle.toString();
  }

  private static String number(String written) {
    String text =
        written
            .replaceAll("[\\s{}]+", "")
            .replaceAll("\\+-|\\\\pm", "±")
            .replaceAll("\\\\times|x", " × ");
    Matcher exponent = EXPONENT.matcher(text);
    if (!exponent.matches()) {
      return signed(text);
    }
    String mantissa = exponent.group(1).isEmpty() ? "" : signed(exponent.group(1)) + " × ";
    return mantissa + "10<sup>" + signed(exponent.group(2)) + "</sup>";
  }

  private static String signed(String number) {
    return number.replace('-', '−').replace("\\", "");
  }

  /** Converts a unit of commands, {@code \metre\per\second}, or of letters, {@code m/s}. */
  private static String unit(String written) {
    StringBuilder unit = new StringBuilder();
    Matcher tokens = TOKEN.matcher(written.strip());
    String power = "";
    boolean prefixed = true;
    while (tokens.find()) {
      String command = tokens.group(1);
      if (command == null) {
        literal(unit, tokens);
        prefixed = tokens.group(4) != null;
        continue;
      }
      String argument = tokens.group(2) == null ? "" : tokens.group(2);
      switch (command) {
        case "per" -> {
          // "per centimetre" at the beginning is an exponent: there is nothing to divide.
          power = unit.isEmpty() ? "−1" : "";
          unit.append(unit.isEmpty() ? "" : "/");
          prefixed = true;
        }
        case "square" -> power = power.isEmpty() ? "2" : "−2";
        case "cubic" -> power = power.isEmpty() ? "3" : "−3";
        case "raiseto" -> power = argument;
        case "squared" -> raise(unit, "2");
        case "cubed" -> raise(unit, "3");
        case "tothe" -> raise(unit, argument);
        case "of" -> unit.append('(').append(argument).append(')');
        default -> {
          String prefix = UnitNames.prefix(command);
          unit.append(prefixed ? "" : SPACE);
          unit.append(prefix != null ? prefix : UnitNames.symbol(command));
          prefixed = prefix != null;
          if (prefix == null) {
            raise(unit, power);
            power = "";
          }
        }
      }
    }
    return unit.toString().strip();
  }

  private static void literal(StringBuilder unit, Matcher token) {
    String character = token.group(4);
    if (character == null) {
      raise(unit, token.group(3));
    } else {
      switch (character) {
        case ".", "~", " " -> unit.append(SPACE);
        case "{", "}", "$", "\\" -> {
          // Not part of the unit.
        }
        default -> unit.append(character);
      }
    }
  }

  private static void raise(StringBuilder unit, String power) {
    if (power.equals("\\circ")) {
      unit.append('°');
    } else if (!power.isEmpty()) {
      unit.append("<sup>").append(signed(power)).append("</sup>");
    }
  }
}
