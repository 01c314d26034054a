package dev.dossier.html.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A record in templates: its components by name. An unknown component is an error, so that typos
 * are reported; a component with the value {@code null} is missing.
 */
record RecordModel(Record value, ObjectWrapper wrapper) implements TemplateHashModel {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new TreeMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.trySetAccessible(); // Records of renderers need not be public.
            accessors.put(component.getName(), accessor);
          }
          return accessors;
        }
      };

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Map<String, Method> accessors = ACCESSORS.get(value.getClass());
    Method accessor = accessors.get(key);
    if (accessor == null) {
      throw new TemplateModelException(
          "there is no '" + key + "' here; the names are " + String.join(", ", accessors.keySet()));
    }
    try {
      return wrapper.wrap(accessor.invoke(value));
    } catch (ReflectiveOperationException e) {
      throw new TemplateModelException("'" + key + "' cannot be read", e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
