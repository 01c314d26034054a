package dev.dossier.document.compose;

import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.document.Article;
import dev.dossier.document.Entry;
import dev.dossier.document.entry.EntryNames;
import dev.dossier.document.entry.Vocabulary;
import dev.dossier.document.select.EntryChoice;
import dev.dossier.document.select.Located;
import dev.dossier.document.select.Selection;
import dev.dossier.document.words.Localizer;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.Post;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.WindowsDeviceName;
import dev.dossier.source.file.OutputName;
import dev.dossier.text.Anchors;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Composes the posts of a document, each with its own footnotes and references. */
final class Articles {
  /** Creates the localizer of a text. */
  interface Localizers {
    Localizer of(DocumentContext context, Notes notes, Consumer<Text> untranslated);
  }

  private final DocumentContext context;
  private final DocumentReferences references;
  private final Localizers localizers;

  Articles(DocumentContext context, DocumentReferences references, Localizers localizers) {
    this.context = context;
    this.references = references;
    this.localizers = localizers;
  }

  /** Whether a text is that of a post with a language, which needs no translation. */
  static boolean isInLanguageOfPost(Text text, Profile profile) {
    return profile.posts().stream()
        .filter(post -> post.language() != null)
        .anyMatch(
            post ->
                text.equals(post.title())
                    || text.equals(post.text().markdown())
                    || (post.summary() != null && text.equals(post.summary().markdown())));
  }

  /**
   * Returns the posts that the document selects by tags, newest first.
   *
   * @param entries returns the entry of a post
   */
  List<Article> of(Function<Located<Post>, Entry> entries) {
    List<Located<Post>> posts =
        EntryChoice.of(
            SectionSpec.of(SectionKind.Standard.POSTS.word()),
            Selection.of(context.spec()),
            Vocabulary.posts().located(context.profile()));
    Set<String> names = new HashSet<>();
    List<Article> articles = new ArrayList<>();
    for (Located<Post> located : posts) {
      Post post = located.value();
      String wanted = name(post);
      String name = wanted;
      for (int i = 2; !names.add(name); i++) {
        name = wanted + "-" + i;
      }
      articles.add(article(post, entries.apply(located), name));
    }
    return articles;
  }

  /** Returns the name of a post's page: that of its file without the date: {@code new-year}. */
  private static String name(Post post) {
    String file = post.location() == null ? "" : post.location().file();
    String name = file.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
    String slug = Anchors.slug(name.replaceFirst("^\\d{4}-\\d{2}-\\d{2}[-_. ]+", ""));
    String wanted = OutputName.shortened(slug);
    return WindowsDeviceName.is(wanted) ? wanted + "-page" : wanted;
  }

  /** Renders a text twice, as citations can be formatted only when all of them are known. */
  private Article article(Post post, Entry entry, String name) {
    Notes found = notes(CitationFormatter.Formatted.NOTHING);
    localizers.of(context, found, text -> {}).article(post.text());
    List<Citation> citations =
        found.citations().stream().map(context.bibliography()::resolve).toList();
    Set<String> cited = new LinkedHashSet<>();
    citations.stream()
        .flatMap(citation -> citation.items().stream())
        .forEach(item -> cited.add(item.key()));
    CitationFormatter.Formatted formatted = references.formatted(context, citations, cited);
    Notes notes = notes(formatted);
    Localizer localizer = localizers.of(context, notes, context.untranslated());
    RichText text = localizer.article(post.text());
    Composition alone =
        new Composition(
            DocumentContext.Pass.alone(context, localizer, new EntryNames(), cited, formatted),
            Selection.ALL);
    return new Article(entry, name, text, notes.footnotes(), alone.cited());
  }

  private Notes notes(CitationFormatter.Formatted formatted) {
    return new Notes(formatted.citations(), context.labels(), context.today());
  }
}
