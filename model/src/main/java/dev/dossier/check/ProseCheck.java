package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.bibliography.Bibliography;
import dev.dossier.source.file.Problems;
import dev.dossier.source.shape.KeySuggestions;
import dev.dossier.source.yaml.MarkdownSource;
import dev.dossier.text.Citation;
import dev.dossier.text.Markdown;

/** Checks the prose of a profile: its Markdown and its citation keys. */
public final class ProseCheck {
  private final Bibliography bibliography;
  private final KeySuggestions suggestions;
  private final YearsCheck years;
  private final Problems problems;

  public ProseCheck(Bibliography bibliography, YearsCheck years, Problems problems) {
    this.years = years;
    this.bibliography = bibliography;
    this.suggestions = new KeySuggestions(bibliography.keys());
    this.problems = problems;
  }

  public void check(MarkdownSource text) {
    Markdown markdown = Markdown.parse(text.text(), text.markup());
    for (Markdown.Issue issue : markdown.issues()) {
      problems.add(
          Severity.ERROR, text.location(), issue.offset(), issue.length(), issue.message(), null);
    }
    markdown.yearsSince().forEach(since -> years.add(text.location(), since));
    for (Citation citation : markdown.citations()) {
      for (Citation.Item item : citation.items()) {
        check(text.location(), item, citation.inText());
      }
    }
  }

  private void check(SourceLocation at, Citation.Item item, boolean inText) {
    String key = item.key();
    if (bibliography.find(key) != null) {
      return;
    }
    String suggestion = suggestions.nearest(key);
    String message = "unknown citation key '" + key + "'";
    if (suggestion == null && inText) {
      message += "; write \\@" + key + " if it is not a citation";
    }
    problems.add(Severity.ERROR, at, item.offset(), key.length() + 1, message, suggestion);
  }
}
