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
 * A record, as templates see it: its components by name. To ask for another is an error, since it
 * is a slip of the pen, while a component that is not given is merely missing.
 */
record RecordModel(Record value, ObjectWrapper wrapper) implements TemplateHashModel {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new TreeMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.trySetAccessible(); // A renderer's own records need not be public.
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
          "there is no '" + key + "' here; there are " + String.join(", ", accessors.keySet()));
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
