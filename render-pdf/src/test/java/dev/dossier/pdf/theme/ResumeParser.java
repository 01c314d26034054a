package dev.dossier.pdf.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a résumé as open parsers do: sections begin with headings known by name, an
 * entry with a line that ends in dates, and what follows is its organization with its place, and
 * lines with bullets.
 */
final class ResumeParser {
  private static final Pattern HEADING =
      Pattern.compile(
          "(Contact|Experience|Education|Projects|Awards|Certificates|Skills|Languages)");

  /** A heading in the margin, or alone on its line. */
  private static final Pattern LEFT_HEADING =
      Pattern.compile(" {0,3}" + HEADING + "(?: {4,}(.*))?");

  /** A heading that begins a column at the right. */
  private static final Pattern RIGHT_HEADING = Pattern.compile(".* {4,}" + HEADING);

  private static final String DATE = "(?:[A-Z][a-z]{2} )?\\d{4}";

  private static final Pattern DATES =
      Pattern.compile("(?:(.*?)\\s{2,}|)(" + DATE + ")(?: – (" + DATE + "|present))?");

  enum Section {
    HEADER,
    CONTACT,
    EXPERIENCE,
    EDUCATION,
    PROJECTS,
    AWARDS,
    CERTIFICATES,
    SKILLS,
    LANGUAGES
  }

  /**
   * An entry with dates.
   *
   * @param title what precedes the dates
   * @param end empty for a single date
   * @param lines those between dates and bullets, in one
   */
  record Entry(String title, String start, String end, String lines, List<String> bullets) {
    String organization() {
      return parts()[0];
    }

    /** The place, which two spaces or a comma part from the organization. */
    String place() {
      String[] parts = parts();
      return parts.length == 1 ? "" : parts[1];
    }

    private String[] parts() {
      String[] wide = lines.split("\\s{2,}", 2);
      return wide.length == 2 ? wide : lines.split(", (?!.*, )", 2);
    }
  }

  private final Map<Section, List<String>> sections = new EnumMap<>(Section.class);

  private ResumeParser() {}

  /** Reads text of {@code pdftotext}, with or without {@code -layout}. */
  static ResumeParser of(String text) {
    ResumeParser resume = new ResumeParser();
    Section section = Section.HEADER;
    for (String page : text.split("\f", -1)) {
      for (String line : columns(page.lines().toList())) {
        Matcher heading = LEFT_HEADING.matcher(line);
        boolean begins = heading.matches();
        section = begins ? Section.valueOf(heading.group(1).toUpperCase(Locale.ROOT)) : section;
        String rest = begins ? heading.group(2) : line;
        if (rest != null) {
          resume.sections.computeIfAbsent(section, any -> new ArrayList<>()).add(rest);
        }
      }
    }
    return resume;
  }

  /** Puts a column at the right below that at the left. */
  private static List<String> columns(List<String> lines) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    int column = Integer.MAX_VALUE;
    for (String line : lines) {
      Matcher heading = RIGHT_HEADING.matcher(line);
      if (column == Integer.MAX_VALUE && heading.matches()) {
        column = heading.start(1);
      }
      boolean crosses = line.length() > column && !line.substring(column - 2, column).isBlank();
      int cut = crosses ? line.length() : Math.min(line.length(), column);
      left.add(line.substring(0, cut).stripTrailing());
      right.add(line.substring(cut));
    }
    left.addAll(right);
    return left;
  }

  /** Lines of a section, without those that are empty. */
  private List<String> lines(Section section) {
    return sections.getOrDefault(section, List.of()).stream()
        .filter(line -> !line.isBlank())
        .toList();
  }

  String name() {
    return lines(Section.HEADER).get(0).strip().split("\\s{2,}", 2)[0];
  }

  /** What may be an address, a phone number or a place: parts of lines, as bars part them. */
  List<String> contacts() {
    return sections.values().stream()
        .flatMap(List::stream)
        .flatMap(line -> Arrays.stream(line.split("\\|")))
        .map(String::strip)
        .toList();
  }

  /** Skills without the label before them, which two spaces or a line end part from them. */
  List<String> skills() {
    StringBuilder skills = new StringBuilder();
    for (String line : lines(Section.SKILLS)) {
      String[] parts = line.strip().split("\\s{2,}", 2);
      boolean continues = line.startsWith(" ") || skills.toString().endsWith(",");
      if (parts.length == 2) {
        skills.append(", ").append(parts[1]);
      } else if (continues || line.contains(",")) {
        skills.append(' ').append(parts[0]);
      } else {
        skills.append(", "); // A label of its own.
      }
    }
    return Arrays.stream(skills.toString().split(",", -1)).map(String::strip).toList();
  }

  /** The entries of a section. */
  List<Entry> entries(Section section) {
    Entries entries = new Entries();
    sections.getOrDefault(section, List.of()).forEach(entries::read);
    entries.end();
    return entries.all;
  }

  /** The entries that have been read, and the parts of the one that is being read. */
  private static final class Entries {
    private final List<Entry> all = new ArrayList<>();
    private @Nullable Matcher dates;
    private String title = "";
    private String details = "";
    private final List<String> loose = new ArrayList<>();
    private final List<String> bullets = new ArrayList<>();
    private boolean isAfterGap;

    void read(String line) {
      String text = line.strip();
      Matcher found = DATES.matcher(text);
      boolean isYearOfBullet = !bullets.isEmpty() && text.matches(DATE);
      if (text.isEmpty()) {
        isAfterGap = true;
        return;
      } else if (text.startsWith("•")) {
        details = bullets.isEmpty() ? String.join(" ", loose) : details;
        loose.clear();
        bullets.add(text.substring(1).strip());
      } else if (found.matches() && !isYearOfBullet) {
        begin(found);
      } else if (!bullets.isEmpty() && (!isAfterGap || line.startsWith(" "))) {
        bullets.set(bullets.size() - 1, bullets.get(bullets.size() - 1) + " " + text);
      } else {
        loose.add(text);
      }
      isAfterGap = false;
    }

    private void begin(Matcher found) {
      // In a narrow column, dates are below their title.
      String next = found.group(1) == null ? loose.remove(loose.size() - 1) : found.group(1);
      end();
      dates = found;
      title = next;
    }

    void end() {
      if (dates != null) {
        String lines = bullets.isEmpty() ? String.join(" ", loose) : details;
        all.add(
            new Entry(
                title,
                dates.group(2),
                dates.group(3) == null ? "" : dates.group(3),
                lines.replaceFirst(" ?(Thesis|Grade): .*", ""),
                List.copyOf(bullets)));
      }
      loose.clear();
      bullets.clear();
    }
  }
}
