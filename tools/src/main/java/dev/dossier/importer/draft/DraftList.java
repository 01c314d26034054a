package dev.dossier.importer.draft;

import java.util.ArrayList;
import java.util.List;

/** A list of the profile that is being made. */
public final class DraftList implements Draft {
  private final List<Draft> items = new ArrayList<>();

  public List<Draft> items() {
    return items;
  }

  public void add(Draft item) {
    items.add(item);
  }

  @Override
  public boolean isEmpty() {
    return items.stream().allMatch(Draft::isEmpty);
  }

  @Override
  public List<SourceNode> sources() {
    return items.stream().flatMap(item -> item.sources().stream()).toList();
  }
}
