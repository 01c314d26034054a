package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.profile.Name;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.NamedPerson;
import dev.dossier.profile.Person;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The person's name, and no other, is marked up as strong in every style and form. */
class OwnNameTest {
  private static final Pattern STRONG =
      Pattern.compile("<strong class=\"own-name\">(.*?)</strong>");

  /** Who signs the paper, beside one more author; who the person is; whether they are the same. */
  private record Case(
      CslName signed, String name, List<String> others, boolean own, String family) {}

  private static final List<Case> CASES =
      List.of(
          new Case(CslName.of("Foreman", "Sam"), "Sam Foreman", List.of(), true, "Foreman"),
          new Case(CslName.of("Foreman", "S."), "Sam Foreman", List.of(), true, "Foreman"),
          new Case(CslName.of("Foreman", "Sam"), "Foreman, Sam", List.of(), true, "Foreman"),
          new Case(
              CslName.of("Foreman", "Samuel"),
              "Sam Foreman",
              List.of("Samuel Foreman"),
              true,
              "Foreman"),
          new Case(
              CslName.of("Fòrman", "Sam"), "Sam Foreman", List.of("Forman, S."), true, "Fòrman"),
          new Case(CslName.of("王", "小明"), "Xiaoming Wang", List.of("王, 小明"), true, "王"),
          new Case(
              CslName.of("von Neumann", "John"), "John von Neumann", List.of(), true, "Neumann"),
          new Case(
              CslName.literal("The Dossier Collaboration"),
              "Sam Foreman",
              List.of("The Dossier Collaboration"),
              true,
              "Dossier"),
          new Case(CslName.of("Foreman", "Samantha"), "Sam Foreman", List.of(), false, "Foreman"),
          new Case(CslName.of("Foreman", "Samuel"), "Sam Foreman", List.of(), false, "Foreman"),
          new Case(CslName.of("Foremann", "Sam"), "Sam Foreman", List.of(), false, "Foremann"),
          new Case(CslName.of("Fore", "Sam"), "Sam Foreman", List.of(), false, "Fore"),
          new Case(CslName.of("Foreman-Smith", "Sam"), "Sam Foreman", List.of(), false, "Foreman"),
          new Case(CslName.literal("Foreman Group"), "Sam Foreman", List.of(), false, "Foreman"));

  @Test
  void thePersonsNameIsMarkedInEveryStyleAndNoOtherName() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String style : Works.STYLES) {
      for (Case one : CASES) {
        for (boolean first : new boolean[] {true, false}) {
          String reference = reference(style, one, first);
          Matcher strong = STRONG.matcher(reference);
          boolean found = strong.find();
          boolean right =
              found == one.own()
                  && (!found || (strong.group(1).contains(one.family()) && !strong.find()))
                  && !(found && reference.contains("<strong class=\"own-name\">Zulu"));
          if (!right) {
            wrong.add(style + " | " + one + " | " + reference);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String reference(String style, Case one, boolean first) throws Exception {
    CslName other = CslName.of("Zulu", "Ann");
    Publication work =
        CitationFormatterTest.work(
            "a",
            "article-journal",
            "Alpha of Foreman",
            "2019",
            first ? List.of(one.signed(), other) : List.of(other, one.signed()),
            Map.of("container-title", "Journal"));
    Person person =
        NamedPerson.of(new Name(one.name(), null, null, null, null, null), one.others());
    return new CitationFormatter(CitationStyle.named(style, null), "en", NameVariants.of(person))
        .format(List.of(work), List.of())
        .references()
        .get("a")
        .xhtml();
  }
}
