package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Numbers;
import dev.dossier.csl.locale.Xml;
import dev.dossier.csl.output.Run;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslMarkup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code choose}: the first branch whose conditions hold. */
final class ChooseElement implements Part {
  private record Branch(List<Test> tests, String match, LazyParts parts) {
    boolean holds(Setting setting) {
      return tests.isEmpty()
          || switch (match) {
            case "any" -> isThere(true, setting);
            case "none" -> !isThere(true, setting);
            default -> !isThere(false, setting);
          };
    }

    /** Whether there is a test that holds, or one that does not. */
    private boolean isThere(boolean holds, Setting setting) {
      for (Test test : tests) {
        if (test.holds(setting) == holds) {
          return true;
        }
      }
      return false;
    }
  }

  /** One word of a condition: {@code type="book"}. */
  private record Test(String attribute, String word) {
    boolean holds(Setting setting) {
      return switch (attribute) {
        case "type" -> setting.item.type().equals(word);
        case "variable" -> setting.has(word);
        case "is-numeric" -> Numbers.isNumeric(CslMarkup.removed(setting.value(word)));
        case "is-uncertain-date" -> isUncertain(setting.item.date(word));
        case "locator" -> !setting.cited.locator().isEmpty() && setting.cited.label().equals(word);
        case "position" -> isAt(word, setting);
        default -> setting.cited.disambiguate() == word.equals("true");
      };
    }
  }

  private static final List<String> CONDITIONS =
      List.of("type", "variable", "is-numeric", "is-uncertain-date", "locator", "position");

  private final List<Branch> branches = new ArrayList<>();

  ChooseElement(Element element, StyleReader reader) {
    for (Element child : Xml.children(element)) {
      branches.add(branch(child, reader.later(child)));
    }
  }

  @Override
  public void set(Setting setting, List<List<Run>> parts) {
    for (Branch branch : branches) {
      if (branch.holds(setting)) {
        for (Part part : branch.parts().get()) {
          part.set(setting, parts);
        }
        return;
      }
    }
  }

  private static Branch branch(Element element, LazyParts parts) {
    List<Test> tests = new ArrayList<>();
    if (!element.getNodeName().equals("else")) {
      Attributes attributes = new Attributes(element);
      for (String condition : CONDITIONS) {
        for (String word : attributes.words(condition)) {
          tests.add(new Test(condition, word));
        }
      }
      if (attributes.has("disambiguate")) {
        tests.add(new Test("disambiguate", attributes.get("disambiguate", "")));
      }
    }
    return new Branch(tests, element.getAttribute("match"), parts);
  }

  private static boolean isUncertain(@Nullable CslDate date) {
    return date != null && date.circa();
  }

  private static boolean isAt(String position, Setting setting) {
    String here = setting.cited.position();
    return setting.use == Setting.Use.CITATION
        && switch (position) {
          case "first" -> here.equals("first");
          case "subsequent" -> !here.equals("first");
          case "ibid" -> here.startsWith("ibid");
          case "near-note" -> false;
          default -> here.equals(position);
        };
  }
}
