package dev.dossier.bibliography;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.SecondFieldAlign;
import dev.dossier.profile.OwnNames;
import dev.dossier.profile.Publication;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The references of some works in a style.
 *
 * <p>citeproc-java's own driver renders both works for every comparison of its sort, and copies all
 * works that follow to number them anew for each work that it adds: quadratic, and the reason why
 * it is slow. Here, sort keys are rendered once a work, and works are numbered once, after sorting.
 *
 * @param order keys in the order of the style
 * @param references references by key, without labels
 * @param labels labels by key, if the style has any
 * @param items the works as citations need them, by key: numbered, with year suffixes
 */
record ReferenceList(
    List<String> order,
    Map<String, RichText> references,
    Map<String, String> labels,
    Map<String, CSLItemData> items) {

  /** Works in the order of the style. */
  static List<Publication> order(CompiledStyle style, List<Publication> works) {
    CslItems sortable = new CslItems(style, CslItems.Use.SORT, OwnNames.NONE);
    Map<String, Publication> byKey = new LinkedHashMap<>();
    works.forEach(work -> byKey.put(work.id(), work));
    return SortedItems.order(style, works.stream().map(sortable::of).toList()).stream()
        .map(key -> Objects.requireNonNull(byKey.get(key)))
        .toList();
  }

  static ReferenceList of(
      CompiledStyle style, List<Publication> works, Map<String, Integer> numbers, OwnNames own) {
    CslItems sortable = new CslItems(style, CslItems.Use.SORT, OwnNames.NONE);
    CslItems cited = new CslItems(style, CslItems.Use.CITATION, OwnNames.NONE);
    CslItems marked = new CslItems(style, CslItems.Use.REFERENCE, own);
    Map<String, Publication> byKey = new LinkedHashMap<>();
    Map<String, CSLItemData> items = new LinkedHashMap<>();
    for (Publication work : works) {
      byKey.put(work.id(), work);
      items.put(work.id(), sortable.of(work));
    }
    List<String> order = SortedItems.order(style, List.copyOf(items.values()));
    Map<String, String> suffixes = YearSuffixes.of(style, order, byKey);
    Map<String, RichText> references = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    int last = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (String key : order) {
      Integer given = numbers.get(key);
      String number = String.valueOf(given != null ? given : ++last);
      Publication work = Objects.requireNonNull(byKey.get(key));
      items.put(key, finish(cited.of(work), number, suffixes.get(key)));
      CSLItemData item = finish(marked.of(work), number, suffixes.get(key));
      Entry entry = entry(style, item);
      references.put(key, entry.text());
      if (!entry.label().isEmpty()) {
        labels.put(key, entry.label());
      }
    }
    return new ReferenceList(order, references, labels, items);
  }

  private static CSLItemData finish(CSLItemData item, String number, @Nullable String yearSuffix) {
    return new CSLItemDataBuilder(item).citationNumber(number).yearSuffix(yearSuffix).build();
  }

  private record Entry(String label, RichText text) {}

  private static Entry entry(CompiledStyle style, CSLItemData item) {
    if (style.style().getBibliography() == null) {
      return new Entry("", RichText.ofPlain(Markup.plain(String.valueOf(item.getTitle()))));
    }
    RenderContext context = new RenderContext(style.style(), style.locale(), item, null);
    style.style().getBibliography().render(context);
    List<Token> tokens =
        new TokenSetter()
            .settle(NameTokens.resolve(context.getResult().getTokens(), context), context);
    boolean align = style.style().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE;
    List<Token> label = new ArrayList<>();
    List<Token> text = new ArrayList<>();
    boolean inMargin = false;
    for (Token token : tokens) {
      if (token instanceof DisplayGroupToken group
          && group.getType() == DisplayGroupToken.Type.LEFT_MARGIN) {
        inMargin = group.isOpen();
      }
      (inMargin || (align && token.isFirstField()) ? label : text).add(token);
    }
    return new Entry(
        XhtmlWriter.write(label, List.of()).plain(), XhtmlWriter.write(text, List.of()));
  }
}
