package dev.dossier.html.template;

import dev.dossier.text.RichText;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What templates see of Java: records of Dossier by their components, lists, maps (to look up in,
 * since a map's order may differ from run to run), strings, numbers, truth values, constants of an
 * enum as lower-case words. All else is refused, so nothing can be called.
 */
final class ModelWrapper implements ObjectWrapper {
  /** For templates that write HTML. */
  static final ModelWrapper HTML = new ModelWrapper(RichTextModel.Html::new);

  /** For templates that write XML. */
  static final ModelWrapper XML = new ModelWrapper(RichTextModel.Xml::new);

  private final Function<RichText, TemplateModel> markup;

  private ModelWrapper(Function<RichText, TemplateModel> markup) {
    this.markup = markup;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } else if (value instanceof RichText text) {
      return markup.apply(text);
    } else if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    } else if (value instanceof Collection<?> values) {
      return new ListModel(values instanceof List<?> list ? list : List.copyOf(values), this);
    } else if (value instanceof Record facts && isOurs(facts.getClass())) {
      return new RecordModel(facts, this);
    }
    throw new TemplateModelException(
        "templates do not see values of " + value.getClass().getName());
  }

  private static boolean isOurs(Class<?> type) {
    return (type.getPackageName() + ".").startsWith("dev.dossier.");
  }
}
