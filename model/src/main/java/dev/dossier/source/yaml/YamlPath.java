package dev.dossier.source.yaml;

/** Places in a YAML file: {@code projects[2].start}. */
public final class YamlPath {
  private YamlPath() {}

  public static String key(String parent, String key) {
    return parent.isEmpty() ? key : parent + "." + key;
  }

  public static String item(String parent, int index) {
    return parent + "[" + index + "]";
  }

  /** The path of what encloses this one; empty for a key of the profile itself. */
  public static String enclosing(String path) {
    int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
    return end < 0 ? "" : path.substring(0, end);
  }

  /** The last part of a path: {@code start}, {@code parts[0]}. */
  public static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** What follows a message: {@code " in projects[2]"}; nothing for the profile itself. */
  public static String in(String path) {
    return path.isEmpty() ? "" : " in " + path;
  }
}
