package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Xml;
import dev.dossier.csl.output.Run;
import dev.dossier.profile.csl.CslName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code names}: lists of names, with their labels, and what stands in where there are none. */
final class NamesElement implements Part {
  private final List<String> variables;
  private final @Nullable String delimiter;
  private final NameOptions own;
  private final Decoration decoration;
  private final Decoration all;
  private final Decoration given;
  private final Decoration family;
  private final @Nullable Attributes label;
  private final boolean labelFirst;
  private final String etAlTerm;
  private final Decoration etAl;
  private final List<Part> substitutes;

  /** The options used last: they are the same from work to work. */
  private volatile @Nullable Handed handed;

  private record Handed(NameOptions outer, NameOptions all) {}

  /**
   * Reads the element.
   *
   * @param parent the names that these stand in for, whose form they take if they have none of
   *     their own; {@code null} if they stand in for none
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
    decoration = Decoration.of(attributes);
    Element name = first(form, "name");
    own = name == null ? NameOptions.NONE : NameOptions.NONE.withName(name);
    Decoration none =
        Decoration.of(new Attributes(element.getOwnerDocument().createElement("name")));
    all = name == null ? none : Decoration.of(new Attributes(name));
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
    etAl = etAlElement == null ? none : Decoration.of(new Attributes(etAlElement));
    Element substitute = first(element, "substitute");
    substitutes = substitute == null ? List.of() : reader.parts(substitute, element);
  }

  private static @Nullable Element first(Element parent, String name) {
    List<Element> found = Xml.children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static Decoration part(@Nullable Element name, String part, Decoration none) {
    if (name != null) {
      for (Element child : Xml.children(name, "name-part")) {
        if (child.getAttribute("name").equals(part)) {
          return Decoration.of(new Attributes(child));
        }
      }
    }
    return none;
  }

  @Override
  public void set(Setting setting, List<List<Run>> parts) {
    NameOptions options = options(setting.names);
    List<List<Run>> lists = new ArrayList<>();
    int count = 0;
    boolean joint = isJoint(setting);
    for (String variable : variables) {
      List<CslName> names =
          setting.substituted.contains(variable) ? List.of() : setting.item.names(variable);
      setting.call(variable, !names.isEmpty());
      if (!names.isEmpty() && !(joint && variable.equals("translator"))) {
        NameList list = new NameList(options, setting, given, family, etAlTerm, etAl);
        List<Run> runs = all.apply(list.set(names), setting);
        count += list.shown();
        lists.add(labelled(runs, joint ? "editortranslator" : variable, names.size(), setting));
      }
    }
    List<Run> result;
    if (options.get("form", "long").equals("count")) {
      result = count == 0 ? List.of() : List.of(Run.of(String.valueOf(count)));
    } else {
      String between = delimiter == null ? options.get("names", ", ") : delimiter;
      result = decoration.apply(Run.join(lists, between), setting);
    }
    if (lists.isEmpty()) {
      result = substitute(setting);
    }
    finish(result, setting, parts);
  }

  private NameOptions options(NameOptions outer) {
    Handed last = handed;
    if (last == null || !last.outer().values().equals(outer.values())) {
      last = new Handed(outer, own.over(outer));
      handed = last;
    }
    return last.all();
  }

  private static void finish(List<Run> result, Setting setting, List<List<Run>> parts) {
    if (result.isEmpty()) {
      return;
    }
    boolean first = setting.firstNames == null && setting.tracked == null;
    if (first) {
      setting.firstNames = result;
    }
    if (!first || !setting.cited.withoutNames()) {
      parts.add(result);
    }
  }

  private List<Run> substitute(Setting setting) {
    for (Part part : substitutes) {
      Set<String> outer = setting.tracked;
      Set<String> tracked = new HashSet<>();
      setting.tracked = tracked;
      List<List<Run>> found = new ArrayList<>();
      part.set(setting, found);
      setting.tracked = outer;
      List<Run> runs = Run.join(found, "");
      if (!runs.isEmpty()) {
        if (outer != null) {
          outer.addAll(tracked);
        }
        setting.substituted.addAll(tracked);
        return runs;
      }
    }
    return List.of();
  }

  /** Whether the same people edited and translated, and the language has a word for both. */
  private boolean isJoint(Setting setting) {
    return variables.contains("editor")
        && variables.contains("translator")
        && !setting.item.names("editor").isEmpty()
        && setting.item.names("editor").equals(setting.item.names("translator"))
        && setting.terms().has("editortranslator");
  }

  private List<Run> labelled(List<Run> names, String variable, int count, Setting setting) {
    if (label == null || names.isEmpty()) {
      return names;
    }
    String plural = label.get("plural", "contextual");
    boolean many = plural.equals("always") || (plural.equals("contextual") && count > 1);
    String term = setting.terms().term(variable, label.get("form", "long"), many);
    List<Run> text =
        term.isEmpty()
            ? List.of()
            : Decoration.ofLabel(label).apply(List.of(Run.of(term)), setting);
    List<Run> both = new ArrayList<>(labelFirst ? text : names);
    both.addAll(labelFirst ? names : text);
    return both;
  }
}
