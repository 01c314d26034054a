package dev.dossier.html.template;

import dev.dossier.text.RichText;
import dev.dossier.text.node.Inline;
import dev.dossier.text.node.InlineStyle;
import dev.dossier.text.node.XhtmlWriter;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.core.TemplateXMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rich text, as templates see it: markup when printed ({@code ${entry.summary}}), which names its
 * language if it is not the document's. Further {@code .plain}, for attributes; {@code .language}
 * and {@code .direction}, empty if the document's; {@code .unmarked}, the markup for an element
 * that names both; and {@code .block} (whether it consists of blocks such as paragraphs).
 */
final class RichTextModel {
  private RichTextModel() {}

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
    private final UnaryOperator<String> links;

    Html(RichText text, UnaryOperator<String> links) {
      super(null, new HtmlWriter(links).write(text.marked().nodes()));
      this.text = text;
      this.links = links;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
      return key.equals("unmarked") ? new Html(text.inLanguage(""), links) : property(text, key);
    }

    @Override
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /** Writes elements without content as HTML does, and links as the page needs them. */
  private static final class HtmlWriter extends XhtmlWriter {
    private final UnaryOperator<String> links;

    HtmlWriter(UnaryOperator<String> links) {
      this.links = links;
    }

    @Override
    protected String address(String anchor) {
      return links.apply(anchor);
    }

    @Override
    protected void emptyElement(String name) {
      markup("<" + name + ">");
    }
  }

  /** In templates that write XML. */
  static final class Xml extends TemplateXMLOutputModel implements TemplateHashModel {
    private final RichText text;

    Xml(RichText text) {
      super(null, new PrintXhtmlWriter().write(text.marked().nodes()));
      this.text = text;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
      return key.equals("unmarked") ? new Xml(text.inLanguage("")) : property(text, key);
    }

    @Override
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  /**
   * Writes titles of works without an element of their own, which only the style sheets of pages
   * use: the engine for print would make a box of it, where a line may be broken.
   */
  private static final class PrintXhtmlWriter extends XhtmlWriter {
    @Override
    public void visit(Inline.Styled styled) {
      if (styled.style() == InlineStyle.WORK_TITLE) {
        all(styled.children());
      } else {
        super.visit(styled);
      }
    }
  }
}
