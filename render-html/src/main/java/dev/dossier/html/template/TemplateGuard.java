package dev.dossier.html.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Template;
import java.io.StringWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import javax.swing.tree.TreeNode;
import org.jspecify.annotations.Nullable;

/**
 * Enforces the limits of one rendering, which FreeMarker has no settings for. Inspects each
 * template once, when its first element is reached, and counts steps and output.
 */
final class TemplateGuard implements TemplateProcessingTracer {
  /** Far more than a page of a thousand entries needs; a few seconds of work. */
  static final int MAX_STEPS = 50_000_000;

  /** Maximum length of the output, in characters. */
  static final int MAX_OUTPUT = 64 << 20;

  /** The special variable of the clock, but not a component of a record: {@code talk.now}. */
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\w$@)\\]])\\.now\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** Built-ins that evaluate source generated at run time, which cannot be inspected before. */
  private static final Pattern EVALUATION = Pattern.compile("\\?(eval|interpret)\\b");

  /** What a parsed template has that was inspected before and does nothing that it may not do. */
  private static final String HARMLESS = TemplateGuard.class.getName();

  // By identity: templates include each other, and two files may have the same text.
  private final Set<Template> inspected = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StringWriter out;
  private final int maxSteps;
  private final int maxOutput;
  private @Nullable Refusal refusal;
  private int steps;

  /** A template does something that it may not do. Has the location of the element. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final int column;

    Refusal(String template, int line, int column, String message) {
      super(message);
      this.template = template;
      this.line = line;
      this.column = column;
    }

    String template() {
      return template;
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }
  }

  TemplateGuard(StringWriter out, int maxSteps, int maxOutput) {
    this.out = out;
    this.maxSteps = maxSteps;
    this.maxOutput = maxOutput;
  }

  /**
   * Returns the first refusal, even if the template has recovered from it with {@code <#attempt>}.
   */
  @Nullable Refusal refusal() {
    return refusal;
  }

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    Template template = element.getTemplate();
    // The element of an empty template has no template.
    if (template != null && inspected.add(template)) {
      check(template);
    }
    steps++;
    if (steps > maxSteps) {
      throw refuse(element, "takes more than " + maxSteps + " steps; look for an endless loop");
    }
    if (out.getBuffer().length() > maxOutput) {
      throw refuse(
          element, "writes more than " + maxOutput + " characters; look for an endless loop");
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {
    // Elements are checked on entry.
  }

  // There is no replacement for this API.
  @SuppressWarnings("deprecation")
  private void check(Template template) {
    if (template.getCustomAttribute(HARMLESS) == null) {
      check(template.getRootTreeNode());
      template.setCustomAttribute(HARMLESS, true);
    }
  }

  @SuppressWarnings("deprecation")
  private void check(TemplateElement element) {
    String kind = element.getNodeName();
    if (!kind.equals("TextBlock") && !kind.equals("Comment")) {
      String source = element.getDescription();
      if (CLOCK.matcher(source).find()) {
        throw refuse(element, "templates cannot access the clock: '.now' is not allowed");
      } else if (EVALUATION.matcher(source).find()) {
        throw refuse(element, "'?eval' and '?interpret' are not allowed in templates");
      } else if (source.startsWith("#setting")) {
        throw refuse(element, "templates cannot change settings: '<#setting>' is not allowed");
      }
    }
    for (int i = 0; i < element.getChildCount(); i++) {
      TreeNode child = element.getChildAt(i);
      check((TemplateElement) child);
    }
  }

  private Refusal refuse(TracedElement element, String message) {
    Refusal refused =
        new Refusal(
            element.getTemplate().getSourceName(),
            element.getBeginLine(),
            element.getBeginColumn(),
            message);
    if (refusal == null) {
      refusal = refused;
    }
    return refused;
  }
}
