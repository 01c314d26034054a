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
 * Watches one filling of a template. Looks at each template as its first element is reached, and
 * counts what is done and written, since FreeMarker has no settings for any of this.
 */
final class TemplateGuard implements TemplateProcessingTracer {
  /** Far more than a page of a thousand entries takes, and a few seconds of work. */
  static final int MAX_STEPS = 50_000_000;

  /** Characters that a template may write. */
  static final int MAX_OUTPUT = 64 << 20;

  /** The clock, by its name alone: {@code talk.now} would be a component of a record. */
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\w$@)\\]])\\.now\\b", Pattern.UNICODE_CHARACTER_CLASS);

  /** Source that is made while the template runs, which could not be looked at before. */
  private static final Pattern MADE_SOURCE = Pattern.compile("\\?(eval|interpret)\\b");

  private final Set<Template> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StringWriter out;
  private final int maxSteps;
  private final int maxOutput;
  private @Nullable Refusal refusal;
  private int steps;

  /** Something that templates may not do, at the element that did it. */
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

  /** What was refused, even if the template has recovered from it by {@code <#attempt>}. */
  @Nullable Refusal refusal() {
    return refusal;
  }

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    Template template = element.getTemplate();
    // An empty template has an element that belongs to none.
    if (template != null && seen.add(template)) {
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
    // All is checked on the way in.
  }

  // The tree of a template has no successor.
  @SuppressWarnings("deprecation")
  private void check(Template template) {
    check(template.getRootTreeNode());
  }

  @SuppressWarnings("deprecation")
  private void check(TemplateElement element) {
    String kind = element.getNodeName();
    if (!kind.equals("TextBlock") && !kind.equals("Comment")) {
      String source = element.getDescription();
      if (CLOCK.matcher(source).find()) {
        throw refuse(element, "templates do not see the clock: '.now' is not allowed");
      } else if (MADE_SOURCE.matcher(source).find()) {
        throw refuse(element, "'?eval' and '?interpret' are not allowed in templates");
      } else if (source.startsWith("#setting")) {
        throw refuse(element, "templates do not change settings: '<#setting>' is not allowed");
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
