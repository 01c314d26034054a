package dev.dossier.bibliography.name;

import dev.dossier.ProblemKind;
import dev.dossier.bibliography.latex.HtmlConverter;
import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.profile.csl.CslName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads fields that contain lists of names. BibTeX separates names by {@code and} only; this reader
 * also recognizes lists such as {@code A. Smith, B. Jones} and {@code Smith, A.; Jones, B.} Every
 * interpretation that differs from BibTeX's, and every doubtful name, is reported as a problem.
 * Malformed names never cause an exception.
 */
public final class NameListReader {
  private static final Pattern ET_AL =
      Pattern.compile("(?i)(?:\\{?\\\\emph\\{)?et\\.?[ ~]al\\.?\\}?\\}?|u\\.[ ~]?a\\.");
  private static final Pattern ENDS_WITH_ET_AL =
      Pattern.compile("(\\S.*\\S)\\s+(" + ET_AL.pattern() + ")", Pattern.DOTALL);
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\s*\\((?:eds?\\.?|editors?|hrsg\\.?|hgg?\\.?|dirs?\\.?|coords?\\.?|comps?\\.?"
              + "|orgs?\\.?|trans\\.?|(?:[a-z]+ )?chair)\\)");
  private static final String MODEL = "; write names as 'Lovelace, Ada and Babbage, Charles'";

  private static final int LONGEST_SHOWN = 60;
  private static final int MAX_PROBLEMS = 5;

  private static final int LONGEST_NAME = 1_000;

  private final String field;
  private final List<CslName> names = new ArrayList<>();
  private final List<BibTexFieldProblem> problems = new ArrayList<>();

  private NameListReader(String field) {
    this.field = field;
  }

  /** The names of a field, and the problems found. */
  public record Result(List<CslName> names, List<BibTexFieldProblem> problems) {}

  /**
   * Reads the names of a field.
   *
   * @param field the name of the field, for problems
   * @param value the LaTeX source of its value
   */
  public static Result read(String field, String value) {
    NameListReader lists = new NameListReader(field);
    lists.read(HtmlConverter.decodeReferences(value));
    return new Result(lists.names, lists.problems);
  }

  private void read(String value) {
    List<String> pieces = pieces(value);
    boolean initialsLast = NameHeuristics.areInitialsLast(pieces);
    boolean prose = NameHeuristics.areListedAsInProse(pieces);
    for (String piece : pieces) {
      String written = withoutRole(piece.strip());
      if (written.equals("others") || ET_AL.matcher(written).matches()) {
        names.add(CslName.literal("others"));
      } else if (!NameHeuristics.hasLetters(written)) {
        problem(
            value,
            "an empty name in '%s' is ignored; write 'and' only between two names",
            "empty name");
      } else if (initialsLast) {
        names.add(NameHeuristics.initialsLast(written));
      } else if (prose) {
        BibTexNames.split(written, ",").forEach(part -> names.add(BibTexNames.one(part)));
      } else {
        people(written);
      }
    }
    if (initialsLast || prose) {
      problem(value, readAs(names) + MODEL, "names");
    }
  }

  /** Removes a role such as {@code (ed.)}, which the field already expresses. */
  private String withoutRole(String written) {
    Matcher role = ROLE.matcher(written);
    if (!role.find()) {
      return written;
    }
    problem(
        written,
        "'" + role.group().strip() + "' is not part of the name '%s' and is ignored",
        "role in a name");
    return role.replaceFirst("");
  }

  /** Splits a value at {@code and}, also if an extra pair of braces surrounds the whole value. */
  private List<String> pieces(String value) {
    List<String> pieces = BibTexNames.splitAtAnd(value);
    String only = value.strip();
    if (pieces.size() == 1 && BibTexNames.isBraced(only)) {
      String inside = only.substring(1, only.length() - 1);
      List<String> within = BibTexNames.splitAtAnd(inside);
      if (within.size() > 1 && within.stream().allMatch(NameHeuristics::isSurelyPerson)) {
        problem(
            value,
            "'%s' is read as %d names; remove the braces around the list, which make it one name"
                .replace("%d", String.valueOf(within.size())),
            "braced names");
        return within;
      }
    }
    return pieces;
  }

  private void problem(String written, String message, String kind) {
    if (problems.size() == MAX_PROBLEMS) {
      return;
    }
    String shown = written.strip();
    String cut = shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown;
    problems.add(
        new BibTexFieldProblem(field, shown, message.replace("%s", cut), ProblemKind.of(kind)));
  }

  private static String readAs(List<CslName> people) {
    String all =
        people.stream()
            .limit(4)
            .map(CslName::display)
            .collect(Collectors.joining("; ", "", people.size() > 4 ? "; …" : ""));
    String number = people.size() == 1 ? "one name" : people.size() + " names";
    return "'%s' is read as " + number + ": " + all;
  }

  /** Reads the text between two {@code and}: one name, or several. */
  private void people(String written) {
    Matcher andOthers = ENDS_WITH_ET_AL.matcher(written);
    boolean others = andOthers.matches();
    String named = others ? andOthers.group(1) : written;
    List<String> parts = BibTexNames.split(named, ";；、");
    List<CslName> people = new ArrayList<>();
    boolean asWritten = parts.size() == 1 && !others;
    for (String part : parts) {
      if (NameHeuristics.hasLetters(part)) {
        asWritten &= joinedPeople(part, people);
      }
    }
    if (others) {
      people.add(CslName.literal("others"));
    }
    people.stream().filter(name -> !name.display().isEmpty()).forEach(names::add);
    if (!asWritten) {
      problem(written, readAs(people) + MODEL, "names");
    }
  }

  /** Reads names joined by {@code &}. Returns whether no further problem needs to be reported. */
  private boolean joinedPeople(String written, List<CslName> people) {
    List<String> parts = BibTexNames.splitAtJoiners(written);
    if (parts.size() < 2 || !parts.stream().allMatch(NameHeuristics::hasLetters)) {
      return listedPeople(written, people);
    }
    boolean sure =
        parts.stream().anyMatch(NameHeuristics::isSurelyPerson)
            && parts.stream().allMatch(NameHeuristics::mayBePeople);
    if (sure) {
      parts.forEach(part -> listedPeople(part, people));
      return false;
    }
    if (!BibTexNames.isCompany(written)) {
      organization(written);
    }
    people.add(CslName.literal(LatexText.plain(written)));
    return true;
  }

  private void organization(String written) {
    problem(
        written,
        "'%s' is read as the name of an organization; put it in braces, or write 'and' between people",
        "people or organization");
  }

  /** Reads the parts of a name, or names, separated by commas; whether as BibTeX does. */
  private boolean listedPeople(String written, List<CslName> people) {
    List<String> all = BibTexNames.split(written, ",");
    if (all.stream().anyMatch(part -> part.length() > LONGEST_NAME)) {
      problem(written, "'%s' is ignored: a name may have at most 1000 characters", "long name");
      return true;
    }
    List<String> parts =
        all.stream()
            .filter(NameHeuristics::hasLetters)
            .filter(part -> !ET_AL.matcher(part).matches())
            .toList();
    boolean others = all.stream().anyMatch(part -> ET_AL.matcher(part).matches());
    boolean whole = parts.size() == all.size();
    NameHeuristics.Reading reading =
        parts.isEmpty() ? NameHeuristics.Reading.NONE : NameHeuristics.reading(parts);
    switch (reading) {
      case NONE -> {}
      case ONE -> people.add(BibTexNames.one(whole ? written : String.join(", ", parts)));
      case FULL_NAMES -> parts.forEach(part -> people.add(BibTexNames.one(part)));
      case INITIALS_LAST -> parts.forEach(part -> people.add(NameHeuristics.initialsLast(part)));
      case PAIRS -> {
        for (int i = 0; i < parts.size(); i += 2) {
          people.add(BibTexNames.one(parts.get(i) + ", " + parts.get(i + 1)));
        }
      }
      case SUFFIX_LAST -> people.add(NameHeuristics.suffixLast(parts));
      case ORGANIZATION -> {
        people.add(CslName.literal(LatexText.plain(written)));
        organization(written);
      }
    }
    if (others) {
      people.add(CslName.literal("others"));
    }
    boolean known =
        reading == NameHeuristics.Reading.ONE || reading == NameHeuristics.Reading.ORGANIZATION;
    return whole && known;
  }
}
