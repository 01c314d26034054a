package dev.dossier.bibliography.latex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of units and prefixes in siunitx. */
final class UnitNames {
  private static final Map<String, String> PREFIXES =
      pairs(
          "quecto q ronto r yocto y zepto z atto a femto f pico p nano n micro μ milli m centi c"
              + " deci d deca da deka da hecto h kilo k mega M giga G tera T peta P exa E zetta Z"
              + " yotta Y ronna R quetta Q kibi Ki mebi Mi gibi Gi tebi Ti pebi Pi");
  private static final Map<String, String> UNITS =
      pairs(
          "metre m meter m gram g gramme g kilogram kg second s ampere A kelvin K mole mol candela"
              + " cd hertz Hz newton N pascal Pa joule J watt W coulomb C volt V farad F ohm Ω"
              + " siemens S weber Wb tesla T henry H celsius °C degreeCelsius °C lumen lm lux lx"
              + " becquerel Bq gray Gy sievert Sv katal kat radian rad steradian sr minute min hour"
              + " h day d year yr degree ° arcminute ′ arcsecond ″ hectare ha litre L liter L"
              + " tonne t electronvolt eV dalton Da bel B decibel dB neper Np bar bar angstrom Å"
              + " barn b percent % byte B bit bit parsec pc lightyear ly astronomicalunit au gauss G"
              + " molar M um μm us μs ug μg ul μl uL μL umol μmol uA μA uV μV uW μW uF μF uJ μJ"
              + " celcius °C micron μm kWh kW\u202Fh");

  private UnitNames() {}

  /** Returns the symbol of a prefix, or {@code null}. */
  static @Nullable String prefix(String name) {
    return PREFIXES.get(name);
  }

  /** Returns the symbol of a unit; abbreviations ({@code MeV}) and unknown names are unchanged. */
  static String symbol(String name) {
    return UNITS.getOrDefault(name, name);
  }

  private static Map<String, String> pairs(String list) {
    Map<String, String> pairs = new HashMap<>();
    String[] words = list.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return Map.copyOf(pairs);
  }
}
