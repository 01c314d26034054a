package dev.dossier.html.template;

import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Renders FreeMarker templates. All text is escaped for HTML ({@code .ftlh}) or XML ({@code
 * .ftlx}), except {@link dev.dossier.text.RichText}, which is markup.
 *
 * <p>A template can access the components of records, lists, maps and plain values. It cannot
 * access Java classes or methods, files outside the two folders of templates, the clock, or
 * settings of the machine. The number of steps and the length of the output are limited, so an
 * endless loop fails; the evaluation of a single expression is not limited.
 *
 * <p>An engine reads and parses each template once. It can be used by several threads.
 *
 * <pre>{@code
 * TemplateEngine engine = new TemplateEngine(HtmlRenderer.class, "dev/dossier/html", null);
 * String page = engine.render("page.ftlh", Map.of("document", document, "page", facts));
 * }</pre>
 */
public final class TemplateEngine {
  private final Configuration configuration;
  private final FailureReport failures;

  /**
   * Creates an engine.
   *
   * @param anchor a class in the jar of the built-in templates
   * @param folder their folder on the class path: {@code dev/dossier/html}
   * @param overrides the user's folder, whose templates replace built-in ones of the same name;
   *     {@code null} if there is none
   */
  public TemplateEngine(Class<?> anchor, String folder, @Nullable Path overrides) {
    BuiltInLoader builtIn = new BuiltInLoader(anchor, folder);
    OverrideLoader own = overrides == null ? null : new OverrideLoader(overrides);
    failures = new FailureReport(own);
    configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(
        own == null ? builtIn : new MultiTemplateLoader(new TemplateLoader[] {own, builtIn}));
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setWhitespaceStripping(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setAttemptExceptionReporter((failure, environment) -> {});
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(ModelWrapper.HTML);
  }

  /** Parses a built-in template in advance, possibly in another thread. */
  public void load(String template) {
    try {
      configuration.getTemplate(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Renders a template.
   *
   * @param template its name: {@code page.ftlh}
   * @param model its top-level variables: records of {@code dev.dossier}, maps, lists, strings,
   *     numbers, booleans
   * @return its output, with {@code \n} as line separator
   * @throws TemplateFailure if the template is missing or malformed, uses an unknown name, or does
   *     something that templates may not do
   */
  public String render(String template, Map<String, ?> model) throws TemplateFailure {
    return render(
        template, model, ModelWrapper.HTML, TemplateGuard.MAX_STEPS, TemplateGuard.MAX_OUTPUT);
  }

  /**
   * Renders a template of a page that shows only a part of a document.
   *
   * @param links returns the link to an element of the document by its id
   * @see #render(String, Map)
   */
  public String render(String template, Map<String, ?> model, UnaryOperator<String> links)
      throws TemplateFailure {
    return render(
        template,
        model,
        ModelWrapper.html(links),
        TemplateGuard.MAX_STEPS,
        TemplateGuard.MAX_OUTPUT);
  }

  String render(
      String template, Map<String, ?> model, ModelWrapper html, int maxSteps, int maxOutput)
      throws TemplateFailure {
    StringWriter out = new StringWriter(1 << 16);
    TemplateGuard guard = new TemplateGuard(out, maxSteps, maxOutput);
    try {
      process(template, model, html, out, guard);
    } catch (TemplateFailure e) {
      TemplateGuard.Refusal refusal = guard.refusal();
      throw refusal == null ? e : failures.of(refusal);
    }
    TemplateGuard.Refusal refusal = guard.refusal();
    if (refusal != null) {
      throw failures.of(refusal);
    }
    return out.toString();
  }

  private void process(
      String template,
      Map<String, ?> model,
      ModelWrapper html,
      StringWriter out,
      TemplateGuard guard)
      throws TemplateFailure {
    try {
      Template parsed = configuration.getTemplate(template);
      ModelWrapper wrapper =
          parsed.getOutputFormat() instanceof XMLOutputFormat ? ModelWrapper.XML : html;
      Environment environment =
          parsed.createProcessingEnvironment(wrapper.wrap(model), out, wrapper);
      environment.setTemplateProcessingTracer(guard);
      environment.process();
    } catch (TemplateGuard.Refusal e) {
      throw failures.of(e);
    } catch (TemplateException e) {
      throw failures.of(e, template);
    } catch (IOException e) {
      throw failures.of(e, template);
    } catch (StackOverflowError e) {
      throw new TemplateFailure(
          failures.place(template),
          0,
          0,
          "it is nested too deeply, or a macro calls itself without end",
          null,
          e);
    } catch (OutOfMemoryError e) {
      throw new TemplateFailure(
          failures.place(template), 0, 0, "it needs more memory than available", null, e);
    }
  }
}
