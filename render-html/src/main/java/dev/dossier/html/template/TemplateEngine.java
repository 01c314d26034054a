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
import org.jspecify.annotations.Nullable;

/**
 * Fills templates. All text is escaped for HTML ({@code .ftlh}) or XML ({@code .ftlx}), but for
 * {@link dev.dossier.text.RichText}, which is markup already.
 *
 * <p>A template sees the components of records, lists, maps and plain values, and nothing else: no
 * Java class and no method can be reached from it, no file outside of the two folders, no clock and
 * no setting of the machine. So a user's own templates can be trusted with a build. What a template
 * may do and write is bounded, so a loop that never ends is a failure; a template is trusted only
 * not to spin inside a single expression.
 *
 * <p>Templates are read and parsed once in the life of an engine.
 */
public final class TemplateEngine {
  private final Configuration configuration;
  private final FailureReport failures;

  /**
   * Makes an engine.
   *
   * @param anchor a class in whose jar the built-in templates lie
   * @param folder their folder on the class path: {@code dev/dossier/html}
   * @param overrides the user's folder, whose templates stand in for built-in ones of the same
   *     name; {@code null} if there is none
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

  /** Parses a built-in template before it is first filled; it may be done in another thread. */
  public void load(String template) {
    try {
      configuration.getTemplate(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fills a template.
   *
   * @param template its name: {@code page.ftlh}
   * @param model what it sees at the top: records of {@code dev.dossier}, maps, lists, strings,
   *     numbers, truth values
   * @return what it wrote, with {@code \n} line ends
   * @throws TemplateFailure if the template is missing, not well-formed, asks for what is not
   *     there, or does what templates may not
   */
  public String render(String template, Map<String, ?> model) throws TemplateFailure {
    return render(template, model, TemplateGuard.MAX_STEPS, TemplateGuard.MAX_OUTPUT);
  }

  String render(String template, Map<String, ?> model, int maxSteps, int maxOutput)
      throws TemplateFailure {
    StringWriter out = new StringWriter(1 << 16);
    TemplateGuard guard = new TemplateGuard(out, maxSteps, maxOutput);
    try {
      fill(template, model, out, guard);
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

  private void fill(String template, Map<String, ?> model, StringWriter out, TemplateGuard guard)
      throws TemplateFailure {
    try {
      Template parsed = configuration.getTemplate(template);
      ModelWrapper wrapper =
          parsed.getOutputFormat() instanceof XMLOutputFormat
              ? ModelWrapper.XML
              : ModelWrapper.HTML;
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
          failures.place(template), 0, 0, "it takes more memory than there is", null, e);
    }
  }
}
