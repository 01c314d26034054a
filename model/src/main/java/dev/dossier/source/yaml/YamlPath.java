package dev.dossier.source.yaml;

/** Paths in a YAML file: {@code projects[2].start}. */
public final class YamlPath {
  private YamlPath() {}

  public static String key(String parent, String key) {
    return parent.isEmpty() ? key : parent + "." + key;
  }

  public static String item(String parent, int index) {
    return parent + "[" + index + "]";
  }

  /** Returns the path of the enclosing value; empty for a key at the top level. */
  public static String enclosing(String path) {
    int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    return end < 0 ? "" : path.substring(0, end);
  }

  /** Returns the last part of a path: {@code start}, {@code parts[0]}. */
  public static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Returns the end of a message: {@code " in projects[2]"}; empty for the top level. */
  public static String in(String path) {
    return path.isEmpty() ? "" : " in " + path;
  }
}
