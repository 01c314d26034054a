package dev.dossier.importer.draft;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.DataNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of an imported file, which records whether it has been taken into the profile. What is
 * not taken at the end is reported.
 */
public final class SourceNode {
  /** That of an organization is public. */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "phone|(?<!organization\\.)address|postal|zip|birth|national|marital|gender|passport"
              + "|salary|referee.*email|reference.*email");

  private static final int LONGEST_PATH = 60;
  private static final int SHOWN_STEPS = 3;

  private final SourceFile file;
  private final DataNode data;
  private final List<SourceNode> parts = new ArrayList<>();
  private @Nullable SourceNode parent;
  private boolean taken;
  private @Nullable String reason;
  private @Nullable DraftMap entry;

  public SourceNode(SourceFile file, DataNode data) {
    this(file, data, null);
  }

  private SourceNode(SourceFile file, DataNode data, @Nullable SourceNode parent) {
    this.file = file;
    this.data = data;
    this.parent = parent;
    data.parts().forEach(part -> parts.add(new SourceNode(file, part, this)));
  }

  /** A mapping of values from several files, such as those of an archive. */
  public static SourceNode of(SourceFile archive, List<SourceNode> values) {
    SourceLocation start = new SourceLocation(archive.name(), 0, 0, "");
    SourceNode whole =
        new SourceNode(archive, new DataNode("", DataNode.Kind.MAPPING, "", List.of(), start, 1));
    for (SourceNode value : values) {
      whole.parts.add(value);
      value.parent = whole;
    }
    return whole;
  }

  public String key() {
    return data.key();
  }

  /** The text of a scalar without surrounding space; empty for all others. */
  public String text() {
    return data.text().strip();
  }

  public SourceFile file() {
    return file;
  }

  public SourceLocation location() {
    return data.location();
  }

  public boolean isText() {
    return data.kind() == DataNode.Kind.TEXT;
  }

  public boolean isList() {
    return data.kind() == DataNode.Kind.LIST;
  }

  public boolean isMapping() {
    return data.kind() == DataNode.Kind.MAPPING;
  }

  /** The items of a list, or the values of a mapping. */
  public List<SourceNode> parts() {
    return parts;
  }

  /** The value of the first of these keys that a mapping has with a value that is not empty. */
  public @Nullable SourceNode get(String... keys) {
    for (String key : keys) {
      for (SourceNode part : parts) {
        if (part.key().equals(key) && part.hasValue()) {
          return part;
        }
      }
    }
    return null;
  }

  /** The items of the list with this key; the value itself if it is no list. */
  public List<SourceNode> list(String key) {
    SourceNode found = get(key);
    return found == null ? List.of() : found.isList() ? found.parts : List.of(found);
  }

  /** The text at this key; empty if there is none. */
  public String text(String key) {
    SourceNode found = get(key);
    return found == null ? "" : found.text();
  }

  public boolean has(String key) {
    return get(key) != null;
  }

  /** All values with this key at any depth, except within one another. */
  public List<SourceNode> all(String key) {
    List<SourceNode> found = new ArrayList<>();
    for (SourceNode part : parts) {
      if (part.key().equals(key)) {
        found.addAll(part.isList() ? part.parts : List.of(part));
      } else {
        found.addAll(part.all(key));
      }
    }
    return found;
  }

  private boolean hasValue() {
    return isText() ? !text().isEmpty() : parts.stream().anyMatch(SourceNode::hasValue);
  }

  /** It and all that it is part of, from the inside out. */
  public List<SourceNode> ancestors() {
    List<SourceNode> ancestors = new ArrayList<>();
    for (SourceNode node = this; node != null; node = node.parent) {
      ancestors.add(node);
    }
    return ancestors;
  }

  /** Whether it is a value of a mapping with one of these keys, or of an item of such a list. */
  public boolean isOf(String... keys) {
    SourceNode owner = parent;
    if (owner != null && owner.key().isEmpty()) {
      owner = owner.parent;
    }
    return owner != null && List.of(keys).contains(owner.key());
  }

  /** Its sibling with a key. */
  public @Nullable SourceNode sibling(String key) {
    return parent == null ? null : parent.get(key);
  }

  /** All texts in it that are not blank, in order. */
  public List<SourceNode> leaves() {
    List<SourceNode> leaves = new ArrayList<>();
    addLeaves(leaves);
    return leaves;
  }

  private void addLeaves(Collection<SourceNode> leaves) {
    if (isText() && !text().isEmpty()) {
      leaves.add(this);
    }
    parts.forEach(part -> part.addLeaves(leaves));
  }

  public boolean isTaken() {
    return taken;
  }

  /** Records that the profile has it. */
  public void take() {
    taken = true;
    reason = null;
  }

  /**
   * Takes parts of its text one by one. If one is rejected, it counts as rejected, also if later
   * ones are taken.
   *
   * @param step takes or rejects a part
   */
  public void takeParts(List<String> texts, Consumer<String> step) {
    String why = null;
    for (String text : texts) {
      step.accept(text);
      why = reason == null ? why : reason;
    }
    if (why != null) {
      reject(why);
    }
  }

  /** Records why the profile cannot have it, in words that do not quote it. */
  public void reject(String why) {
    taken = false;
    reason = why;
  }

  /** Records why the profile cannot have it, in words that may quote it. */
  public void rejectValue(String why) {
    reject(isPrivate() ? "a profile does not allow this value here" : why);
  }

  /** Records the entry of the profile that is made from it. */
  public void becomes(DraftMap made) {
    entry = made;
  }

  /** The entry that is made from it or from what it is part of; {@code null} if there is none. */
  public @Nullable DraftMap entry() {
    return entry != null ? entry : parent == null ? null : parent.entry();
  }

  /** Its place among the values of the file: {@code work[2].position}. */
  public String path() {
    return data.location().path();
  }

  /** A problem with it. Values that look private are not shown. */
  public Problem problem(Severity severity, String message) {
    SourceLocation at = data.location();
    Problem problem =
        file.problem(severity, at.line(), at.column(), data.length(), at.path(), message, null);
    return isPrivate()
        ? new Problem(
            severity, file.name(), at.line(), at.column(), at.path(), message, null, null, 1)
        : problem;
  }

  /** Whether its name says that it is private: a phone number, a street. */
  public boolean isPrivate() {
    return PRIVATE.matcher(path().toLowerCase(Locale.ROOT)).find();
  }

  /** That it was not taken, and why. */
  public Problem report() {
    String why = reason;
    return why == null
        ? problem(Severity.HINT, "not imported: a profile has no key for '" + name() + "' here")
        : problem(Severity.WARNING, "not imported: " + why);
  }

  private String name() {
    boolean isNamed = !key().isEmpty() && !key().equals("value") && !key().equals("content");
    return isNamed ? key() : parent == null ? "this" : parent.name();
  }

  /** It as a line of a comment: {@code position: Chief (resume.json:12:3)}. */
  public String comment() {
    SourceLocation at = data.location();
    String name = file.name().replaceFirst("^.*[/\\\\]", "");
    String place = " (" + name + ":" + at.line() + ":" + at.column() + ")";
    return "not imported: " + (path().isEmpty() ? "" : shortPath() + ": ") + text() + place;
  }

  private String shortPath() {
    String[] steps = path().split("\\.", -1);
    return path().length() <= LONGEST_PATH || steps.length <= SHOWN_STEPS
        ? path()
        : "…." + String.join(".", List.of(steps).subList(steps.length - SHOWN_STEPS, steps.length));
  }
}
