package dev.dossier.html.template;

import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.text.RichText;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Wraps Java values for templates: rich text as markup, dates in ISO 8601, enum constants and kinds
 * of sections as lower-case words, other records of Dossier by their components, collections, maps,
 * strings, numbers and booleans. All other types are rejected, so templates cannot call methods.
 * Maps support lookup only, because their order may differ between runs.
 */
final class ModelWrapper implements ObjectWrapper {
  /** Wraps values for HTML templates of a document in one page. */
  static final ModelWrapper HTML = html(id -> "#" + id);

  /** Wraps values for XML templates. */
  static final ModelWrapper XML = new ModelWrapper(RichTextModel.Xml::new);

  private final Function<RichText, TemplateModel> markup;

  private ModelWrapper(Function<RichText, TemplateModel> markup) {
    this.markup = markup;
  }

  /**
   * Wraps values for HTML templates of a page that shows a part of a document.
   *
   * @param links gives the link to an element of the document by its id
   */
  static ModelWrapper html(UnaryOperator<String> links) {
    return new ModelWrapper(text -> new RichTextModel.Html(text, links));
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof SectionKind kind) {
      return new SimpleScalar(kind.word());
    } else if (value instanceof PartialDate date) {
      return new SimpleScalar(date.iso());
    } else if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } else if (value instanceof RichText text) {
      return markup.apply(text);
    } else if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    } else if (value instanceof Collection<?> values) {
      return new SimpleSequence(values, this);
    } else if (value instanceof Record record && isOwn(record.getClass())) {
      return new RecordModel(record, this);
    }
    throw new TemplateModelException(
        "templates cannot access values of " + value.getClass().getName());
  }

  private static boolean isOwn(Class<?> type) {
    return (type.getPackageName() + ".").startsWith("dev.dossier.");
  }

  /** A map, for lookup by key. */
  private record MapModel(Map<?, ?> map, ObjectWrapper wrapper) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return wrapper.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }
  }
}
