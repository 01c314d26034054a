package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Xml;
import dev.dossier.csl.output.StyledText;
import dev.dossier.profile.csl.CslName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The element {@code names}: lists of names with their labels, and substitutes if there are no
 * names.
 */
final class NamesElement implements RenderingElement {
  private final List<String> variables;
  private final @Nullable String delimiter;
  private final NameOptions own;
  private final Affixes affixes;
  private final Affixes all;
  private final Affixes given;
  private final Affixes family;
  private final @Nullable Attributes label;
  private final boolean labelFirst;
  private final String etAlTerm;
  private final Affixes etAl;
  private final List<RenderingElement> substitutes;

  /** The last options, which are the same for most works. */
  private volatile @Nullable Handed handed;

  private record Handed(NameOptions outer, NameOptions all) {}

  /**
   * Reads the element.
   *
   * @param parent the names that these substitute, whose form they inherit; {@code null} if there
   *     are none
   */
  NamesElement(Element element, @Nullable Element parent, StyleReader reader) {
    Attributes attributes = new Attributes(element);
    boolean bare = Xml.children(element).isEmpty() && parent != null;
    Element form = bare && parent != null ? parent : element;
    variables = attributes.words("variable");
    delimiter =
        attributes.has("delimiter")
            ? attributes.get("delimiter")
            : form.hasAttribute("delimiter") ? form.getAttribute("delimiter") : null;
    affixes = Affixes.of(attributes);
    Element name = first(form, "name");
    own = name == null ? NameOptions.NONE : NameOptions.NONE.withName(name);
    Affixes none = Affixes.of(new Attributes(element.getOwnerDocument().createElement("name")));
    all = name == null ? none : Affixes.of(new Attributes(name));
    given = part(name, "given", none);
    family = part(name, "family", none);
    Element labelElement = first(form, "label");
    label = labelElement == null ? null : new Attributes(labelElement);
    List<Element> children = Xml.children(form);
    labelFirst =
        labelElement != null
            && (name == null ? false : children.indexOf(labelElement) < children.indexOf(name));
    Element etAlElement = first(form, "et-al");
    etAlTerm = etAlElement == null ? "et-al" : new Attributes(etAlElement).get("term", "et-al");
    etAl = etAlElement == null ? none : Affixes.of(new Attributes(etAlElement));
    Element substitute = first(element, "substitute");
    substitutes = substitute == null ? List.of() : reader.parts(substitute, element);
  }

  private static @Nullable Element first(Element parent, String name) {
    List<Element> found = Xml.children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static Affixes part(@Nullable Element name, String part, Affixes none) {
    if (name != null) {
      for (Element child : Xml.children(name, "name-part")) {
        if (child.getAttribute("name").equals(part)) {
          return Affixes.of(new Attributes(child));
        }
      }
    }
    return none;
  }

  @Override
  public void set(RenderContext context, List<List<StyledText>> parts) {
    NameOptions options = options(context.names);
    List<List<StyledText>> lists = new ArrayList<>();
    int count = 0;
    boolean joint = isJoint(context);
    for (String variable : variables) {
      List<CslName> names =
          context.substituted.contains(variable) ? List.of() : context.item.names(variable);
      context.call(variable, !names.isEmpty());
      if (!names.isEmpty() && !(joint && variable.equals("translator"))) {
        NameList list = new NameList(options, context, given, family, etAlTerm, etAl);
        List<StyledText> runs = all.apply(list.set(variable), context);
        count += list.shown();
        lists.add(labelled(runs, joint ? "editortranslator" : variable, names.size(), context));
      }
    }
    List<StyledText> result;
    if (options.get("form", "long").equals("count")) {
      result = count == 0 ? List.of() : List.of(StyledText.of(String.valueOf(count)));
    } else {
      String between = delimiter == null ? options.get("names", ", ") : delimiter;
      result = affixes.apply(StyledText.join(lists, between), context);
    }
    if (lists.isEmpty()) {
      result = substitute(context);
    }
    finish(result, context, parts);
  }

  private NameOptions options(NameOptions outer) {
    Handed last = handed;
    if (last == null || !last.outer().values().equals(outer.values())) {
      last = new Handed(outer, own.over(outer));
      handed = last;
    }
    return last.all();
  }

  private static void finish(
      List<StyledText> result, RenderContext context, List<List<StyledText>> parts) {
    if (result.isEmpty()) {
      return;
    }
    boolean first = context.firstNames == null && context.tracked == null;
    if (first) {
      context.firstNames = result;
    }
    if (!first || !context.cited.withoutNames()) {
      parts.add(result);
    }
  }

  private List<StyledText> substitute(RenderContext context) {
    for (RenderingElement part : substitutes) {
      Set<String> outer = context.tracked;
      Set<String> tracked = new HashSet<>();
      context.tracked = tracked;
      List<List<StyledText>> found = new ArrayList<>();
      part.set(context, found);
      context.tracked = outer;
      List<StyledText> runs = StyledText.join(found, "");
      if (!runs.isEmpty()) {
        if (outer != null) {
          outer.addAll(tracked);
        }
        context.substituted.addAll(tracked);
        return runs;
      }
    }
    return List.of();
  }

  /** Whether editors and translators are the same, and the language has a term for both. */
  private boolean isJoint(RenderContext context) {
    return variables.contains("editor")
        && variables.contains("translator")
        && !context.item.names("editor").isEmpty()
        && context.item.names("editor").equals(context.item.names("translator"))
        && context.terms().has("editortranslator");
  }

  private List<StyledText> labelled(
      List<StyledText> names, String variable, int count, RenderContext context) {
    if (label == null || names.isEmpty() || context.use == RenderContext.Use.SORT) {
      return names;
    }
    String plural = label.get("plural", "contextual");
    boolean many = plural.equals("always") || (plural.equals("contextual") && count > 1);
    String term = context.terms().term(variable, label.get("form", "long"), many);
    List<StyledText> text =
        term.isEmpty()
            ? List.of()
            : Affixes.ofLabel(label).apply(List.of(StyledText.of(term)), context);
    List<StyledText> both = new ArrayList<>(labelFirst ? text : names);
    both.addAll(labelFirst ? names : text);
    return both;
  }
}
