package dev.dossier.html.template;

import dev.dossier.text.RichText;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.core.TemplateXMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rich text, as templates see it: markup when printed ({@code ${entry.summary}}), which says its
 * language if it is not the document's. Further {@code .plain}, for attributes; {@code .language}
 * and {@code .direction}, empty if the document's; {@code .unmarked}, the markup for an element
 * that says both; and {@code .block} (whether it holds paragraphs of its own).
 */
final class RichTextModel {
  /** Void elements as XML writes them; in HTML the slash means nothing. */
  private static final Pattern VOID_ELEMENT = Pattern.compile("<(br|hr) ?/>");

  /**
   * The mark of the title of a work is for the style sheets of pages. Print has no use for it, and
   * its engine would make one more box of it, where a line may end.
   */
  private static final Pattern TITLE_MARK = Pattern.compile("</?cite>");

  private RichTextModel() {}

  private static String html(String xhtml) {
    return VOID_ELEMENT.matcher(xhtml).replaceAll("<$1>");
  }

  private static @Nullable TemplateModel property(RichText text, String key) {
    return switch (key) {
      case "plain" -> new SimpleScalar(text.plain());
      case "language" -> new SimpleScalar(text.language());
      case "direction" -> new SimpleScalar(text.direction());
      case "block" -> text.isBlock() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      default -> null;
    };
  }

  /** In templates that write HTML. */
  static final class Html extends TemplateHTMLOutputModel implements TemplateHashModel {
    private final RichText text;

    Html(RichText text) {
      super(null, html(text.marked()));
      this.text = text;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
      return key.equals("unmarked") ? new Html(text.inLanguage("")) : property(text, key);
    }

    @Override
    public boolean isEmpty() {
      return text.xhtml().isEmpty();
    }
  }

  /** In templates that write XML. */
  static final class Xml extends TemplateXMLOutputModel implements TemplateHashModel {
    private final RichText text;

    Xml(RichText text) {
      super(null, TITLE_MARK.matcher(text.marked()).replaceAll(""));
      this.text = text;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
      return key.equals("unmarked") ? new Xml(text.inLanguage("")) : property(text, key);
    }

    @Override
    public boolean isEmpty() {
      return text.xhtml().isEmpty();
    }
  }
}
