package dev.dossier.bibliography.name;

import dev.dossier.ProblemKind;
import dev.dossier.bibliography.latex.HtmlInText;
import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.profile.csl.CslName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads fields of names as people write them. BibTeX separates names by {@code and} only; who
 * writes {@code A. Smith, B. Jones} or {@code Smith, A.; Jones, B.} means two people all the same.
 * Whatever is read otherwise than BibTeX would, and whatever may be wrong, is a fault with its
 * place; nothing ever fails.
 */
public final class BibTexNameLists {
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
  private static final int MOST_FAULTS = 5;

  private static final int LONGEST_NAME = 1_000;

  private final String field;
  private final List<CslName> names = new ArrayList<>();
  private final List<BibTexFieldFault> faults = new ArrayList<>();

  private BibTexNameLists(String field) {
    this.field = field;
  }

  /** The names of a field, and what is odd about them. */
  public record Result(List<CslName> names, List<BibTexFieldFault> faults) {}

  /**
   * Reads names.
   *
   * @param field the name of the field, for faults
   * @param value its value
   */
  public static Result read(String field, String value) {
    BibTexNameLists lists = new BibTexNameLists(field);
    lists.read(HtmlInText.decoded(value));
    return new Result(lists.names, lists.faults);
  }

  private void read(String value) {
    List<String> pieces = pieces(value);
    boolean initialsLast = NameShapes.areInitialsLast(pieces);
    boolean prose = NameShapes.areListedAsInProse(pieces);
    for (String piece : pieces) {
      String written = withoutRole(piece.strip());
      if (written.equals("others") || ET_AL.matcher(written).matches()) {
        names.add(CslName.literal("others"));
      } else if (!NameShapes.hasLetters(written)) {
        fault(
            value,
            "an empty name in '%s' is left out; 'and' stands between two names only",
            "empty name");
      } else if (initialsLast) {
        names.add(NameShapes.initialsLast(written));
      } else if (prose) {
        BibTexNames.split(written, ",").forEach(part -> names.add(BibTexNames.one(part)));
      } else {
        people(written);
      }
    }
    if (initialsLast || prose) {
      fault(value, readAs(names) + MODEL, "names");
    }
  }

  /** A name without {@code (ed.)}, which the name of the field says. */
  private String withoutRole(String written) {
    Matcher role = ROLE.matcher(written);
    if (!role.find()) {
      return written;
    }
    fault(
        written,
        "'" + role.group().strip() + "' is no part of the name '%s' and is left out",
        "role in a name");
    return role.replaceFirst("");
  }

  /** What {@code and} separates, also within the braces round all that people put twice. */
  private List<String> pieces(String value) {
    List<String> pieces = BibTexNames.splitAtAnd(value);
    String only = value.strip();
    if (pieces.size() == 1 && BibTexNames.isBraced(only)) {
      String inside = only.substring(1, only.length() - 1);
      List<String> within = BibTexNames.splitAtAnd(inside);
      if (within.size() > 1 && within.stream().allMatch(NameShapes::isSurelyPerson)) {
        fault(
            value,
            "'%s' is read as " + within.size() + " names; braces round all make one name of them",
            "braced names");
        return within;
      }
    }
    return pieces;
  }

  private void fault(String written, String message, String kind) {
    if (faults.size() == MOST_FAULTS) {
      return;
    }
    String shown = written.strip();
    String cut = shown.length() > LONGEST_SHOWN ? shown.substring(0, LONGEST_SHOWN) + "…" : shown;
    faults.add(
        new BibTexFieldFault(field, shown, message.replace("%s", cut), ProblemKind.of(kind)));
  }

  private static String readAs(List<CslName> people) {
    String all =
        people.stream()
            .limit(4)
            .map(BibTexNameLists::shown)
            .collect(Collectors.joining("; ", "", people.size() > 4 ? "; …" : ""));
    String number = people.size() == 1 ? "one name" : people.size() + " names";
    return "'%s' is read as " + number + ": " + all;
  }

  private static String shown(CslName name) {
    return name.literal() != null
        ? name.literal()
        : Stream.of(
                name.given(),
                name.droppingParticle(),
                name.nonDroppingParticle(),
                name.family(),
                name.suffix())
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
  }

  /** What stands between two {@code and}: one name, or several. */
  private void people(String written) {
    Matcher andOthers = ENDS_WITH_ET_AL.matcher(written);
    boolean others = andOthers.matches();
    String named = others ? andOthers.group(1) : written;
    List<String> parts = BibTexNames.split(named, ";；、");
    List<CslName> people = new ArrayList<>();
    boolean asWritten = parts.size() == 1 && !others;
    for (String part : parts) {
      if (NameShapes.hasLetters(part)) {
        asWritten &= joinedPeople(part, people);
      }
    }
    if (others) {
      people.add(CslName.literal("others"));
    }
    people.stream().filter(name -> !shown(name).isBlank()).forEach(names::add);
    if (!asWritten) {
      fault(written, readAs(people) + MODEL, "names");
    }
  }

  /** What {@code &} joins; whether it is read as BibTeX would, or a fault is noted. */
  private boolean joinedPeople(String written, List<CslName> people) {
    List<String> parts = BibTexNames.splitAtJoiners(written);
    if (parts.size() < 2 || !parts.stream().allMatch(NameShapes::hasLetters)) {
      return listedPeople(written, people);
    }
    boolean sure =
        parts.stream().anyMatch(NameShapes::isSurelyPerson)
            && parts.stream().allMatch(NameShapes::mayBePeople);
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
    fault(
        written,
        "'%s' is read as the name of an organization; put it in braces, or 'and' between people",
        "people or organization");
  }

  /** What commas separate: the parts of a name, or names; whether it is read as BibTeX would. */
  private boolean listedPeople(String written, List<CslName> people) {
    List<String> all = BibTexNames.split(written, ",");
    if (all.stream().anyMatch(part -> part.length() > LONGEST_NAME)) {
      fault(written, "'%s' is left out: a name has at most 1000 characters", "long name");
      return true;
    }
    List<String> parts =
        all.stream()
            .filter(NameShapes::hasLetters)
            .filter(part -> !ET_AL.matcher(part).matches())
            .toList();
    boolean others = all.stream().anyMatch(part -> ET_AL.matcher(part).matches());
    boolean whole = parts.size() == all.size();
    NameShapes.Reading reading =
        parts.isEmpty() ? NameShapes.Reading.NONE : NameShapes.reading(parts);
    switch (reading) {
      case NONE -> {}
      case ONE -> people.add(BibTexNames.one(whole ? written : String.join(", ", parts)));
      case FULL_NAMES -> parts.forEach(part -> people.add(BibTexNames.one(part)));
      case INITIALS_LAST -> parts.forEach(part -> people.add(NameShapes.initialsLast(part)));
      case PAIRS -> {
        for (int i = 0; i < parts.size(); i += 2) {
          people.add(BibTexNames.one(parts.get(i) + ", " + parts.get(i + 1)));
        }
      }
      case SUFFIX_LAST -> people.add(NameShapes.suffixLast(parts));
      case ORGANIZATION -> {
        people.add(CslName.literal(LatexText.plain(written)));
        organization(written);
      }
    }
    if (others) {
      people.add(CslName.literal("others"));
    }
    boolean known = reading == NameShapes.Reading.ONE || reading == NameShapes.Reading.ORGANIZATION;
    return whole && known;
  }
}
