package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Numbers;
import dev.dossier.csl.locale.Xml;
import dev.dossier.csl.output.StyledText;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslMarkup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The element {@code choose}: renders the first branch whose conditions are true. */
final class ChooseElement implements RenderingElement {
  private record Branch(List<Test> tests, String match, LazyElements parts) {
    boolean holds(RenderContext context) {
      return tests.isEmpty()
          || switch (match) {
            case "any" -> hasTest(true, context);
            case "none" -> !hasTest(true, context);
            default -> !hasTest(false, context);
          };
    }

    /** Whether one of the tests has this result. */
    private boolean hasTest(boolean holds, RenderContext context) {
      for (Test test : tests) {
        if (test.holds(context) == holds) {
          return true;
        }
      }
      return false;
    }
  }

  /** A test of a condition: {@code type="book"}. */
  private record Test(String attribute, String word) {
    boolean holds(RenderContext context) {
      return switch (attribute) {
        case "type" -> context.item.type().equals(word);
        case "variable" -> context.has(word);
        case "is-numeric" -> Numbers.isNumeric(CslMarkup.removed(context.value(word)));
        case "is-uncertain-date" -> isUncertain(context.item.date(word));
        case "locator" -> !context.cited.locator().isEmpty() && context.cited.label().equals(word);
        case "position" -> isAt(word, context);
        default -> context.cited.disambiguate() == word.equals("true");
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
  public void set(RenderContext context, List<List<StyledText>> parts) {
    for (Branch branch : branches) {
      if (branch.holds(context)) {
        for (RenderingElement part : branch.parts().get()) {
          part.set(context, parts);
        }
        return;
      }
    }
  }

  private static Branch branch(Element element, LazyElements parts) {
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

  private static boolean isAt(String position, RenderContext context) {
    String here = context.cited.position();
    return context.use == RenderContext.Use.CITATION
        && switch (position) {
          case "first" -> here.equals("first");
          case "subsequent" -> !here.equals("first");
          case "ibid" -> here.startsWith("ibid");
          case "near-note" -> false;
          default -> here.equals(position);
        };
  }
}
