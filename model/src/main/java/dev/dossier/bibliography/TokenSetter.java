package dev.dossier.bibliography;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import java.util.ArrayList;
import java.util.List;

/**
 * Resolves marks in the tokens that a style made of an item, and has citeproc-java settle
 * punctuation.
 *
 * <p>What citeproc-java's formatting attributes cannot say is kept in bits that they do not use.
 */
final class TokenSetter extends BaseFormat {
  /** Attribute of tokens that are the person's name. */
  static final int OWN = 1 << 12;

  /** Attributes from here up are the number of the cited work, from 1. */
  static final int WORK_SHIFT = 14;

  TokenSetter() {
    setConvertLinks(true);
  }

  /** The finished tokens. */
  List<Token> settle(List<Token> tokens, RenderContext context) {
    TokenBuffer buffer = new TokenBuffer();
    TitleCase.apply(tokens, context.getItemLocale())
        .forEach(token -> expand(token).forEach(buffer::append));
    postProcess(buffer, context);
    List<Token> settled = buffer.getTokens();
    spaceBeforeComma(settled);
    return settled;
  }

  /** "vol. 3. , Berlin" where a delimiter follows a suffix that ends in a space. */
  private static void spaceBeforeComma(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof TextToken next
          && next.getText().startsWith(",")
          && tokens.get(i - 1) instanceof TextToken before
          && before.getText().endsWith(" ")) {
        tokens.set(i - 1, before.copyWithText(before.getText().stripTrailing()));
      }
    }
  }

  /** Splits a token at its marks. */
  private static List<Token> expand(Token token) {
    if (!(token instanceof TextToken text) || !hasMark(text.getText())) {
      return List.of(token);
    }
    List<Token> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    List<Integer> outer = new ArrayList<>();
    int attributes = token.getFormattingAttributes();
    String marked = text.getText();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c < '\uE000' || c > '\uF8FF') {
        part.append(c);
        continue;
      }
      if (part.length() > 0) {
        parts.add(token(text, part.toString(), attributes));
        part.setLength(0);
      }
      if (isStart(c)) {
        outer.add(attributes);
        attributes = apply(c, attributes);
      } else if (c <= Markup.end(Markup.SMALL_CAPS) && !outer.isEmpty()) {
        attributes = outer.remove(outer.size() - 1);
      }
    }
    if (part.length() > 0) {
      parts.add(token(text, part.toString(), attributes));
    }
    return parts;
  }

  private static TextToken token(TextToken original, String text, int attributes) {
    return new TextToken(text, original.getType(), attributes, original.isFirstField());
  }

  private static boolean hasMark(String text) {
    return text.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF);
  }

  private static boolean isStart(char mark) {
    return mark == Markup.ITALIC
        || mark == Markup.BOLD
        || mark == Markup.SUP
        || mark == Markup.SUB
        || mark == Markup.SMALL_CAPS;
  }

  /** Italics within italics are upright, and so with bold (CSL 1.0.2, "Rich text"). */
  private static int apply(char mark, int attributes) {
    int keep = attributes & ~((1 << 12) - 1);
    int shift =
        switch (mark) {
          case Markup.ITALIC ->
              FormattingAttributes.ofFontStyle(
                  FormattingAttributes.getFontStyle(attributes) == FormattingAttributes.FS_ITALIC
                      ? FormattingAttributes.FS_NORMAL
                      : FormattingAttributes.FS_ITALIC);
          case Markup.BOLD ->
              FormattingAttributes.ofFontWeight(
                  FormattingAttributes.getFontWeight(attributes) == FormattingAttributes.FW_BOLD
                      ? FormattingAttributes.FW_NORMAL
                      : FormattingAttributes.FW_BOLD);
          case Markup.SUP -> FormattingAttributes.ofVerticalAlign(FormattingAttributes.VA_SUP);
          case Markup.SUB -> FormattingAttributes.ofVerticalAlign(FormattingAttributes.VA_SUB);
          default -> FormattingAttributes.ofFontVariant(FormattingAttributes.FV_SMALLCAPS);
        };
    return keep | FormattingAttributes.merge(attributes & ~keep, shift);
  }

  // The rest is required of a format, but tokens leave before it.

  @Override
  public String getName() {
    return "tokens";
  }

  @Override
  protected String doFormatCitation(TokenBuffer buffer, RenderContext ctx) {
    return buffer.toString();
  }

  @Override
  protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext ctx, int index) {
    return buffer.toString();
  }

  @Override
  protected String doFormatLink(String text, String uri) {
    return text;
  }

  @Override
  public Bibliography makeBibliography(String[] entries, SBibliography bibliographyElement) {
    return new Bibliography(entries);
  }
}
