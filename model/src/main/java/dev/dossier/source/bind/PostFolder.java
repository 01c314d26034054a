package dev.dossier.source.bind;

import dev.dossier.profile.value.FilePath;
import dev.dossier.source.file.InputFile;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.yaml.FrontMatter;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a section from a folder of Markdown files, whose front matter has the keys of an entry. */
final class PostFolder {
  /** The maximum depth, for folders of years and months. */
  private static final int DEPTH = 3;

  private static final int MOST = 5_000;

  private final BindingContext context;

  PostFolder(BindingContext context) {
    this.context = context;
  }

  List<Object> read(RecordShape.Field field, NodePlace place) {
    if (!(place.node() instanceof ScalarNode)) {
      String message = "expected the name of a folder for '%s', found %s";
      context.error(place, message.formatted(field.key(), Nodes.describe(place.node())));
      return List.of();
    }
    Object written = new ScalarBinder(context.problems).bind(Shape.of(FilePath.class), place);
    Path folder = written instanceof FilePath name ? context.find(name, place) : null;
    if (folder == null) {
      return List.of();
    }
    List<Object> posts = new ArrayList<>();
    List<Path> files = files(folder, place);
    Shape post = ((Shape.OfList) field.shape()).items();
    for (int i = 0; i < files.size(); i++) {
      Object bound = bind(files.get(i), post, YamlPath.item(place.path(), i), place);
      if (bound != null) {
        posts.add(bound);
      }
    }
    return posts;
  }

  private @Nullable Object bind(Path path, Shape post, String yamlPath, NodePlace place) {
    String relative = context.folder().relativize(path.toAbsolutePath()).toString();
    FilePath name = new FilePath(relative.replace('\\', '/'));
    try {
      InputFile.checkWithin(context.folder(), path, "the folder of the profile");
    } catch (InputFile.Unreadable e) {
      context.error(place, "'" + name + "' " + e.getMessage());
      return null;
    }
    SourceFile file = SourceFile.read(path, context.nameOf(name), context.problems);
    MappingNode root = file == null ? null : FrontMatter.read(file, "text", context.problems);
    if (file == null || root == null) {
      return null;
    }
    file.holds(yamlPath);
    return new Binder(file, context).bind(post, root, yamlPath);
  }

  /**
   * Returns the Markdown files of a folder, without those whose names begin with a dot or an
   * underscore.
   */
  private List<Path> files(Path folder, NodePlace place) {
    try (Stream<Path> all = Files.walk(folder, DEPTH)) {
      List<Path> files =
          all.filter(file -> isShown(folder.relativize(file)))
              .filter(file -> suffix(file).equals(".md") && !Files.isDirectory(file))
              .limit(MOST + 1)
              .sorted()
              .toList();
      if (files.size() > MOST) {
        context.error(place, "'" + place.text() + "' holds more than 5,000 posts");
        return List.of();
      }
      return files;
    } catch (IOException | java.io.UncheckedIOException e) {
      context.error(place, "'" + place.text() + "' cannot be read");
      return List.of();
    }
  }

  private static boolean isShown(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".") || part.toString().startsWith("_")) {
        return false;
      }
    }
    return true;
  }

  private static String suffix(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
  }
}
