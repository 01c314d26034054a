package dev.dossier.csl;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.output.Look;
import dev.dossier.csl.output.Run;
import dev.dossier.csl.output.Settling;
import dev.dossier.csl.output.TextCase;
import dev.dossier.csl.output.XhtmlWriter;
import dev.dossier.csl.style.Cited;
import dev.dossier.csl.style.Decoration;
import dev.dossier.csl.style.Item;
import dev.dossier.csl.style.Layout;
import dev.dossier.csl.style.NameList;
import dev.dossier.csl.style.NameOptions;
import dev.dossier.csl.style.Part;
import dev.dossier.csl.style.Setting;
import dev.dossier.csl.style.Style;
import dev.dossier.text.Anchors;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets citations in prose, in the order of the document.
 *
 * <p>Citations of note styles stand in parentheses, as short as the style has them after the first
 * note: there are no footnotes to put them in, and the list of references has the rest.
 */
public final class Citations {
  private final Works works;
  private final Style style;
  private final Set<String> seen = new HashSet<>();
  private Citation.@Nullable Item last;

  /** Citations of these works. */
  public Citations(Works works) {
    this.works = works;
    this.style = works.style();
  }

  /** A work within a citation, set. */
  private record Cite(
      Citation.Item item,
      @Nullable Item work,
      List<Run> names,
      List<Run> rest,
      List<Run> whole,
      Cited cited) {
    boolean isPlain() {
      return item.prefix() == null && item.suffix() == null && item.locator() == null;
    }
  }

  /** Sets a citation; works that are not there are set as their key and a question mark. */
  public RichText set(Citation citation) {
    List<Cite> cites = new ArrayList<>();
    for (Citation.Item item : sorted(citation)) {
      cites.add(cite(item));
    }
    last = citation.items().size() == 1 ? citation.items().get(0) : null;
    Layout layout = style.citation();
    String prefix = style.isOfNotes() ? "(" : layout.prefix();
    String suffix = style.isOfNotes() ? ")" : layout.suffix();
    Cite first = cites.get(0);
    List<Run> author = List.of();
    if (citation.inText()) {
      author = first.names().isEmpty() ? authors(first) : first.names();
    }
    List<Run> inner = new ArrayList<>();
    if (!prefix.isEmpty()) {
      inner.add(Run.of(prefix));
    }
    List<Run> body = joined(cites, citation.inText() && !author.isEmpty());
    if (Run.text(body).isBlank()) {
      body = List.of();
    }
    inner.addAll(body);
    if (!suffix.isEmpty()) {
      inner.add(Run.of(suffix));
    }
    List<Run> runs = new ArrayList<>(author);
    if (!body.isEmpty()) {
      if (!author.isEmpty()) {
        boolean raised = (layout.look() & Look.SUP) != 0;
        runs.add(Run.of(raised ? "" : " "));
      }
      runs.addAll(Run.looking(inner, layout.look()));
    }
    return XhtmlWriter.write(Settling.settle(runs, style.terms()));
  }

  /**
   * The works of a citation in the order of the style; the one in the text stays first, and what
   * words lead from one to the next, "see A; also B", stays as it was written.
   */
  private List<Citation.Item> sorted(Citation citation) {
    List<Citation.Item> items = citation.items();
    boolean known = items.stream().allMatch(item -> works.item(item.key()) != null);
    boolean led = items.stream().skip(1).anyMatch(item -> item.prefix() != null);
    if (citation.inText() || !known || led) {
      return items;
    }
    return Sorting.sort(
        items,
        style,
        style.citation(),
        item -> java.util.Objects.requireNonNull(works.item(item.key())),
        item -> works.cited(item.key()));
  }

  private Cite cite(Citation.Item cited) {
    Item item = works.item(cited.key());
    if (item == null) {
      List<Run> unknown = List.of(Run.of(cited.key() + "?"));
      return new Cite(cited, null, List.of(), unknown, unknown, Cited.NOT);
    }
    String label = cited.label() == null ? "" : cited.label();
    String locator = cited.locator() == null ? "" : cited.locator();
    Cited as = works.cited(cited.key()).at(label, locator, position(cited));
    Setting whole = setting(item, as);
    List<Run> runs = Part.all(style.citation().parts(), whole, "");
    if (as.position().equals("subsequent") && saysNothing(runs)) {
      as = as.at(label, locator, "first");
      whole = setting(item, as);
      runs = Part.all(style.citation().parts(), whole, "");
    }
    seen.add(cited.key());
    List<Run> names = whole.firstNames == null ? List.of() : linked(whole.firstNames, cited.key());
    List<Run> rest = Part.all(style.citation().parts(), setting(item, as.nameless()), "");
    if (saysNothing(runs)) {
      rest = item.runs("title");
      runs = rest;
    }
    return new Cite(cited, item, names, linked(rest, cited.key()), linked(runs, cited.key()), as);
  }

  /** Whether it is empty, or "ibid.", which some styles have for any note but the first. */
  private boolean saysNothing(List<Run> runs) {
    String text = Run.text(runs).strip().toLowerCase(Locale.ROOT);
    String ibid = style.terms().term("ibid").toLowerCase(Locale.ROOT).replace(".", "");
    return text.isEmpty() || (style.isOfNotes() && !ibid.isEmpty() && text.startsWith(ibid));
  }

  private Setting setting(Item item, Cited cited) {
    return new Setting(style, item, Setting.Use.CITATION, style.citation().names(), cited);
  }

  private String position(Citation.Item cited) {
    if (!seen.contains(cited.key())) {
      return style.isOfNotes() ? "subsequent" : "first";
    }
    Citation.Item before = last;
    if (style.isOfNotes() || before == null || !before.key().equals(cited.key())) {
      return "subsequent";
    }
    if (cited.locator() == null) {
      return before.locator() == null ? "ibid" : "subsequent";
    }
    return cited.locator().equals(before.locator()) ? "ibid" : "ibid-with-locator";
  }

  /** The authors of a work that the style cites without them, by a number or a label. */
  private List<Run> authors(Cite cite) {
    Item item = cite.work();
    if (item == null) {
      return List.of();
    }
    String variable = item.names("author").isEmpty() ? "editor" : "author";
    if (item.names(variable).isEmpty()) {
      return List.of();
    }
    NameOptions names =
        new NameOptions(
                java.util.Map.of(
                    "form", "short", "and", "text", "et-al-min", "3", "et-al-use-first", "1"))
            .over(style.citation().names());
    Setting setting = new Setting(style, item, Setting.Use.CITATION, names, cite.cited());
    Decoration plain = new Decoration(0, "", "", false, false, TextCase.NONE, false);
    return linked(
        new NameList(names, setting, plain, plain, "et-al", plain).set(item.names(variable)),
        item.id());
  }

  private List<Run> joined(List<Cite> cites, boolean firstWithoutNames) {
    String collapse = style.citationOptions().get("collapse");
    String delimiter = style.citation().delimiter();
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < cites.size(); i++) {
      Cite cite = cites.get(i);
      int end = collapse.equals("citation-number") ? endOfRange(cites, i) : i;
      boolean group = collapse.startsWith("year") && i > 0 && sameNames(cites.get(i - 1), cite);
      if (i > 0) {
        Attributes options = style.citationOptions();
        runs.add(Run.of(group ? options.get("cite-group-delimiter", ", ") : delimiter));
      }
      boolean nameless = cite.item().suppressAuthor() || group || (i == 0 && firstWithoutNames);
      runs.addAll(affixed(cite, nameless));
      if (end - i >= 2) {
        runs.add(Run.of("–"));
        runs.addAll(cites.get(end).whole());
        i = end;
      }
    }
    return runs;
  }

  /** The last of the works from {@code from} on whose numbers follow each other. */
  private static int endOfRange(List<Cite> cites, int from) {
    int end = from;
    while (end + 1 < cites.size()
        && cites.get(end).isPlain()
        && cites.get(end + 1).isPlain()
        && isNext(cites.get(end).cited().number(), cites.get(end + 1).cited().number())) {
      end++;
    }
    return end - from >= 2 ? end : from;
  }

  private static boolean isNext(String number, String next) {
    return !number.isEmpty()
        && !next.isEmpty()
        && Integer.parseInt(next) == Integer.parseInt(number) + 1;
  }

  private static boolean sameNames(Cite a, Cite b) {
    return !a.names().isEmpty()
        && b.item().prefix() == null
        && a.item().suffix() == null
        && Run.text(a.names()).equals(Run.text(b.names()));
  }

  private static List<Run> affixed(Cite cite, boolean nameless) {
    List<Run> runs = new ArrayList<>();
    String prefix = cite.item().prefix();
    if (prefix != null && !prefix.isBlank()) {
      runs.add(Run.of(prefix.strip() + " "));
    }
    runs.addAll(nameless ? cite.rest() : cite.whole());
    String suffix = cite.item().suffix();
    if (suffix != null && !suffix.isBlank()) {
      String text = suffix.strip();
      boolean glued = ",.;:".indexOf(text.charAt(0)) >= 0;
      runs.add(Run.of(glued ? text : " " + text));
    }
    return runs;
  }

  private static List<Run> linked(List<Run> runs, String key) {
    return Run.map(runs, run -> run.to("#" + Anchors.reference(key)));
  }
}
