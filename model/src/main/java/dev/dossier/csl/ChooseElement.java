package dev.dossier.csl;

import dev.dossier.profile.CslDate;
import dev.dossier.profile.CslMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** {@code choose}: the first branch whose conditions hold. */
final class ChooseElement implements Part {
  private record Branch(Predicate<Setting> condition, LazyParts parts) {}

  private final List<Branch> branches = new ArrayList<>();

  ChooseElement(Element element, StyleReader reader) {
    for (Element child : Xml.children(element)) {
      branches.add(new Branch(condition(child), reader.later(child)));
    }
  }

  @Override
  public void set(Setting setting, List<List<Run>> parts) {
    for (Branch branch : branches) {
      if (branch.condition().test(setting)) {
        for (Part part : branch.parts().get()) {
          part.set(setting, parts);
        }
        return;
      }
    }
  }

  private static Predicate<Setting> condition(Element element) {
    Attributes attributes = new Attributes(element);
    List<Predicate<Setting>> tests = new ArrayList<>();
    for (String type : attributes.words("type")) {
      tests.add(setting -> setting.item.type().equals(type));
    }
    for (String variable : attributes.words("variable")) {
      tests.add(setting -> setting.has(variable));
    }
    for (String variable : attributes.words("is-numeric")) {
      tests.add(setting -> Numbers.isNumeric(CslMarkup.removed(setting.value(variable))));
    }
    for (String variable : attributes.words("is-uncertain-date")) {
      tests.add(setting -> isUncertain(setting.item.date(variable)));
    }
    for (String label : attributes.words("locator")) {
      tests.add(
          setting -> !setting.cited.locator().isEmpty() && setting.cited.label().equals(label));
    }
    for (String position : attributes.words("position")) {
      tests.add(setting -> isAt(position, setting));
    }
    if (attributes.has("disambiguate")) {
      boolean wanted = attributes.isTrue("disambiguate");
      tests.add(setting -> setting.cited.disambiguate() == wanted);
    }
    if (element.getNodeName().equals("else") || tests.isEmpty()) {
      return setting -> true;
    }
    return switch (attributes.get("match", "all")) {
      case "any" -> any(tests);
      case "none" -> any(tests).negate();
      default -> all(tests);
    };
  }

  // Conditions are asked some hundred times a work: streams would take longer than the tests.

  private static Predicate<Setting> any(List<Predicate<Setting>> tests) {
    return tests.stream().reduce(Predicate::or).orElseThrow();
  }

  private static Predicate<Setting> all(List<Predicate<Setting>> tests) {
    return tests.stream().reduce(Predicate::and).orElseThrow();
  }

  private static boolean isUncertain(@org.jspecify.annotations.Nullable CslDate date) {
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
