package dev.dossier.html.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, as templates see it. */
record ListModel(List<?> list, ObjectWrapper wrapper) implements TemplateSequenceModel {
  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index));
  }

  @Override
  public int size() {
    return list.size();
  }
}
