package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Severity;
import dev.dossier.document.RandomProfile.Ask;
import dev.dossier.document.RandomProfile.Doc;
import dev.dossier.document.RandomProfile.Item;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random documents over random profiles show what their selection allows: all of it, nothing else,
 * in the order asked for. Which profiles these are is fixed by their seeds.
 */
@Tag("slow")
class RandomDocumentsTest {
  private static final int PROFILES = 40;
  private static final Pattern NAME = Pattern.compile("No\\d+");

  @TempDir Path folder;

  @Test
  void everyDocumentShowsWhatItsSelectionAllowsAndNothingElse() throws IOException {
    int entries = 0;
    for (int seed = 1; seed <= PROFILES; seed++) {
      RandomProfile profile = RandomProfiles.of(seed);
      try {
        entries += check(profile);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(
            "seed %d: %s%n%s".formatted(seed, e.getMessage(), profile.yaml()), e);
      }
    }
    // Else the profiles are too bare, or the selections too narrow, for the test to say much.
    assertThat(entries).isGreaterThan(20 * PROFILES);
  }

  /** Checks all documents of a profile, and counts the entries that they show. */
  private int check(RandomProfile profile) throws IOException {
    List<Document> documents = documents(profile);
    assertThat(documents(profile)).isEqualTo(documents);
    assertThat(documents)
        .extracting(Document::name)
        .isEqualTo(profile.documents().stream().map(Doc::name).toList());
    int entries = 0;
    for (int i = 0; i < documents.size(); i++) {
      Doc expected = profile.documents().get(i);
      entries += checkEntries(profile, expected, documents.get(i));
      checkWords(profile, expected, documents.get(i));
    }
    return entries;
  }

  private List<Document> documents(RandomProfile profile) throws IOException {
    Path file = Files.writeString(folder.resolve("profile.yaml"), profile.yaml());
    Dossier dossier = Dossier.read(file);
    assertThat(dossier.problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .isEmpty();
    return dossier.documents();
  }

  private static int checkEntries(RandomProfile profile, Doc spec, Document document) {
    AllowedEntries allowed = new AllowedEntries(profile, spec);
    List<Ask> asks = spec.asks().isEmpty() ? allSections(profile, document) : spec.asks();
    List<Ask> filled = asks.stream().filter(ask -> !allowed.of(ask).isEmpty()).toList();
    assertThat(document.sections()).as(spec.name()).hasSameSizeAs(filled);
    int entries = 0;
    for (int i = 0; i < filled.size(); i++) {
      Ask ask = filled.get(i);
      Section section = document.sections().get(i);
      String what = spec.name() + ", section " + (i + 1) + ", " + ask;
      List<Item> expected = allowed.of(ask);
      if (ask.byYear()) {
        checkGroups(what, ask, expected, section);
      } else {
        assertThat(names(section.entries())).as(what).isEqualTo(namesOf(expected));
      }
      for (Item item : expected) {
        checkWithin(what, allowed, ask, item, entry(section, item));
      }
      entries += expected.size();
    }
    return entries;
  }

  /** Years are in order, and within a year entries are in the order that they have without. */
  private static void checkGroups(String what, Ask ask, List<Item> expected, Section section) {
    assertThat(names(section.entries()))
        .as(what)
        .containsExactlyInAnyOrderElementsOf(namesOf(expected));
    List<String> order = namesOf(expected);
    for (Section.Group group : section.groups()) {
      assertThat(names(group.entries()))
          .as(what)
          .isSortedAccordingTo(Comparator.comparingInt(order::indexOf));
    }
    List<String> years =
        section.groups().stream()
            .map(group -> group.title() == null ? null : group.title().plain())
            .filter(title -> !"Undated".equals(title))
            .toList();
    assertThat(years)
        .as(what)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(
            ask.sort().equals("oldest") ? Comparator.naturalOrder() : Comparator.reverseOrder());
  }

  private static void checkWithin(
      String what, AllowedEntries allowed, Ask ask, Item item, Entry entry) {
    assertThat(entry.highlights())
        .as(what + ", highlights of " + item.name())
        .extracting(highlight -> highlight.plain())
        .isEqualTo(allowed.highlights(item, ask));
    if (!item.section().equals("projects")) {
      return;
    }
    List<Item> parts = allowed.parts(item, ask);
    assertThat(names(entry.parts()))
        .as(what + ", parts of " + item.name())
        .isEqualTo(namesOf(parts));
    for (int i = 0; i < parts.size(); i++) {
      checkWithin(what, allowed, ask, parts.get(i), entry.parts().get(i));
    }
  }

  /** Private data are printed where they are asked for, and what is excluded is named nowhere. */
  private static void checkWords(RandomProfile profile, Doc spec, Document document) {
    String words = words(document);
    if (spec.printsPrivate()) {
      assertThat(words).as(spec.name()).contains(RandomProfile.PERSONAL);
    } else {
      assertThat(words).as(spec.name()).doesNotContain(RandomProfile.PERSONAL);
    }
    List<String> printed =
        document.sections().stream().flatMap(s -> names(s.entries()).stream()).toList();
    for (Item item : profile.items()) {
      for (String secret : item.confidential()) {
        assertThat(words.contains(secret))
            .as(spec.name() + " prints " + secret)
            .isEqualTo(spec.printsPrivate() && printed.contains(item.name()));
      }
    }
    AllowedEntries allowed = new AllowedEntries(profile, spec);
    List<String> named =
        NAME.matcher(words).results().map(result -> result.group()).distinct().toList();
    profile.items().stream()
        .flatMap(Item::all)
        .filter(allowed::isExcluded)
        .forEach(item -> assertThat(named).as(spec.name()).doesNotContain(item.name()));
    List<String> secretFiles =
        profile.documents().stream().filter(Doc::printsPrivate).map(Doc::name).toList();
    assertThat(document.alternates())
        .as(spec.name())
        .noneMatch(
            other ->
                secretFiles.stream()
                    .anyMatch(name -> other.file().matches("(private/)?" + name + "\\..*")));
  }

  /** The sections of a document that names none, in the order in which it has them. */
  private static List<Ask> allSections(RandomProfile profile, Document document) {
    List<String> order = new ArrayList<>();
    for (Section section : document.sections()) {
      String first = name(section.entries().get(0));
      profile.items().stream()
          .filter(item -> item.name().equals(first))
          .forEach(item -> order.add(item.section()));
    }
    // A page has the selected publications first, and all of them further down.
    boolean twice = order.indexOf("publications") != order.lastIndexOf("publications");
    if (twice) {
      assertThat(order.indexOf("publications")).as("where what is selected stands").isZero();
    }
    List<Ask> asks = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      boolean selected = twice && i == order.indexOf("publications");
      asks.add(selected ? Ask.selected(order.get(i)) : Ask.all(order.get(i)));
    }
    assertThat(asks).doesNotHaveDuplicates();
    // One that the document does not show is to show nothing.
    for (String key : new TreeSet<>(profile.items().stream().map(Item::section).toList())) {
      if (!order.contains(key)) {
        asks.add(Ask.all(key));
      }
    }
    return asks;
  }

  private static Entry entry(Section section, Item item) {
    return section.entries().stream()
        .filter(entry -> name(entry).equals(item.name()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<Entry> entries) {
    return entries.stream().map(RandomDocumentsTest::name).toList();
  }

  private static List<String> namesOf(List<Item> items) {
    return items.stream().map(Item::name).toList();
  }

  private static String name(Entry entry) {
    Matcher name = NAME.matcher(entry.title() + " " + entry.subtitle());
    assertThat(name.find()).as(entry.title().plain()).isTrue();
    return name.group();
  }

  /** All that a renderer could print, that is, all but the records behind the entries. */
  private static String words(Object value) {
    StringBuilder words = new StringBuilder();
    collect(value, words);
    return words.toString();
  }

  private static void collect(Object value, StringBuilder words) {
    if (value instanceof Collection<?> items) {
      items.forEach(item -> collect(item, words));
    } else if (value instanceof Map<?, ?> map) {
      collect(map.values(), words);
    } else if (value instanceof Record fact) {
      for (RecordComponent component : fact.getClass().getRecordComponents()) {
        if (!component.getName().equals("record")) {
          collect(component(fact, component), words);
        }
      }
    } else {
      words.append(value).append('\n');
    }
  }

  private static Object component(Record fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
