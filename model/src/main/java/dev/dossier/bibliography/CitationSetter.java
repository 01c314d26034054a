package dev.dossier.bibliography;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets citations in prose. */
final class CitationSetter {
  private final CompiledStyle style;
  private final ReferenceList list;

  CitationSetter(CompiledStyle style, ReferenceList list) {
    this.style = style;
    this.list = list;
  }

  RichText set(Citation citation) {
    List<String> keys = new ArrayList<>();
    List<Cite> cites = new ArrayList<>();
    for (Citation.Item item : sorted(citation)) {
      keys.add(item.key());
      cites.add(cite(item, keys.size()));
    }
    Cite first = cites.get(0);
    List<Token> tokens = new ArrayList<>();
    boolean namesInText = citation.inText() && !first.names().isEmpty();
    if (namesInText) {
      tokens.addAll(first.names());
      tokens.add(new TextToken(" ", TextToken.Type.TEXT));
    }
    tokens.addAll(first.before());
    for (int i = 0; i < cites.size(); i++) {
      Cite cite = cites.get(i);
      if (i > 0) {
        tokens.add(new TextToken(style.citeDelimiter(), TextToken.Type.DELIMITER));
      }
      boolean withNames = !(i == 0 && namesInText) && !cite.item().suppressAuthor();
      tokens.addAll(whole(cite, withNames));
    }
    tokens.addAll(first.after());
    RenderContext context =
        new RenderContext(style.style(), style.locale(), new CSLItemData(), null);
    return XhtmlWriter.write(new TokenSetter().settle(tokens, context), keys);
  }

  /** The works of a citation in the order of the style; the one in the text stays first. */
  private List<Citation.Item> sorted(Citation citation) {
    if (style.citationSort().isEmpty() || citation.items().size() < 2 || citation.inText()) {
      return citation.items();
    }
    Map<String, Citation.Item> byKey = new LinkedHashMap<>();
    List<CSLItemData> items = new ArrayList<>();
    for (Citation.Item item : citation.items()) {
      CSLItemData data = list.items().get(item.key());
      if (data == null || byKey.put(item.key(), item) != null) {
        return citation.items();
      }
      items.add(data);
    }
    return SortedItems.sort(style, style.citationSort(), items).stream()
        .map(data -> byKey.get(data.getId()))
        .toList();
  }

  /**
   * A work within a citation.
   *
   * @param before what the style sets before the first: {@code (}
   * @param names its authors; empty if the style does not name them
   * @param rest what follows the names: {@code 2025, 3}; the whole if they are not named
   * @param between what stands between names and rest
   * @param after what the style sets after the last: {@code )}
   */
  private record Cite(
      Citation.Item item,
      List<Token> before,
      List<Token> names,
      List<Token> between,
      List<Token> rest,
      List<Token> after) {}

  private static List<Token> whole(Cite cite, boolean withNames) {
    List<Token> tokens = new ArrayList<>();
    String prefix = cite.item().prefix();
    if (prefix != null && !prefix.isBlank()) {
      tokens.add(new TextToken(prefix.strip() + " ", TextToken.Type.TEXT));
    }
    if (withNames) {
      tokens.addAll(cite.names());
      tokens.addAll(cite.between());
    }
    tokens.addAll(cite.rest());
    String suffix = cite.item().suffix();
    if (suffix != null && !suffix.isBlank()) {
      String text = suffix.strip();
      boolean glued = ",.;:".indexOf(text.charAt(0)) >= 0;
      tokens.add(new TextToken(glued ? text : " " + text, TextToken.Type.TEXT));
    }
    return tokens;
  }

  private Cite cite(Citation.Item item, int number) {
    CSLItemData data = list.items().get(item.key());
    if (data == null) {
      List<Token> unknown = List.of(new TextToken(item.key() + "?", TextToken.Type.TEXT));
      return new Cite(item, List.of(), List.of(), List.of(), unknown, List.of());
    }
    List<Token> tokens = new ArrayList<>(render(data, item));
    int from = 0;
    while (from < tokens.size() && type(tokens, from) == TextToken.Type.PREFIX) {
      from++;
    }
    int to = tokens.size();
    while (to > from && type(tokens, to - 1) == TextToken.Type.SUFFIX) {
      to--;
    }
    int names = endOfNames(tokens, from, to);
    int rest = names;
    while (names > from && rest < to && NameTokens.text(tokens.get(rest)).matches("[,\\s]*")) {
      rest++;
    }
    return new Cite(
        item,
        List.copyOf(tokens.subList(0, from)),
        link(tokens.subList(from, names), number),
        link(tokens.subList(names, rest), number),
        link(tokens.subList(rest, to), number),
        List.copyOf(tokens.subList(to, tokens.size())));
  }

  private static TextToken.@Nullable Type type(List<Token> tokens, int index) {
    return tokens.get(index) instanceof TextToken text ? text.getType() : null;
  }

  /** Where the names, and "et al." after them, end; {@code from} if none are set. */
  private int endOfNames(List<Token> tokens, int from, int to) {
    int end = from;
    for (int i = from; i < to; i++) {
      if (NameTokens.text(tokens.get(i)).indexOf(NameMarks.NAME) >= 0) {
        end = i + 1;
      }
    }
    if (end == from) {
      return from;
    }
    int i = end;
    while (i < to && NameTokens.isDelimiter(tokens.get(i))) {
      i++;
    }
    return i < to && NameTokens.text(tokens.get(i)).strip().equals(style.term("et-al"))
        ? i + 1
        : end;
  }

  private List<Token> render(CSLItemData data, Citation.Item item) {
    CSLItemDataBuilder builder = new CSLItemDataBuilder(data);
    if (item.locator() != null) {
      builder.locator(item.locator());
    }
    builder.author(marked(data.getAuthor())).editor(marked(data.getEditor()));
    CSLItemData marked = builder.build();
    CSLCitationItem cited =
        new CSLCitationItemBuilder(item.key())
            .itemData(marked)
            .label(label(item.label()))
            .locator(item.locator())
            .build();
    RenderContext context =
        new RenderContext(
            style.style(), style.locale(), marked, null, new CSLCitation(cited), List.of());
    style.style().getCitation().render(context);
    return NameTokens.resolve(context.getResult().getTokens(), context);
  }

  private static CSLName @Nullable [] marked(CSLName @Nullable [] names) {
    if (names == null) {
      return null;
    }
    CSLName[] marked = new CSLName[names.length];
    for (int i = 0; i < names.length; i++) {
      CSLNameBuilder name = new CSLNameBuilder(names[i]);
      if (names[i].getFamily() != null) {
        name.family(names[i].getFamily() + NameMarks.NAME);
      }
      if (names[i].getLiteral() != null) {
        name.literal(names[i].getLiteral() + NameMarks.NAME);
      }
      marked[i] = name.build();
    }
    return marked;
  }

  private static @Nullable CSLLabel label(@Nullable String label) {
    try {
      return label == null ? null : CSLLabel.fromString(label);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static List<Token> link(List<Token> tokens, int number) {
    List<Token> linked = new ArrayList<>();
    for (Token token : tokens) {
      if (token instanceof TextToken text) {
        int attributes = text.getFormattingAttributes() | number << TokenSetter.WORK_SHIFT;
        linked.add(new TextToken(text.getText(), text.getType(), attributes, text.isFirstField()));
      } else {
        linked.add(token);
      }
    }
    return linked;
  }
}
