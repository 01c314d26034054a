package dev.dossier.document.select;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.entry.Talk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * References by id, resolved in both directions: from projects to talks, and from talks to
 * projects.
 */
public final class Relations {
  private final Bibliography bibliography;
  private final Map<String, Located<Talk>> talks = new LinkedHashMap<>();
  private final Map<String, List<Located<Project>>> projectsOfTalk = new HashMap<>();
  private final Map<String, List<Located<Project>>> projectsOfPublication = new HashMap<>();
  private final Map<String, List<Located<Talk>>> talksOnPublication = new HashMap<>();

  public Relations(Profile profile, Bibliography bibliography) {
    this.bibliography = bibliography;
    for (Located<Talk> talk : Located.all("talks", profile.talks())) {
      if (talk.value().id() != null) {
        talks.put(talk.value().id(), talk);
      }
      works(talk.value().publications()).forEach(id -> add(talksOnPublication, id, talk));
    }
    Located.all("projects", profile.projects()).forEach(this::add);
  }

  private void add(Located<Project> located) {
    Project project = located.value();
    project.talks().forEach(id -> add(projectsOfTalk, id, located));
    works(project.publications()).forEach(id -> add(projectsOfPublication, id, located));
    located.parts("parts", project.parts()).forEach(this::add);
  }

  /** Returns the ids of works, each once, as a merged work has several keys. */
  private List<String> works(List<String> keys) {
    return keys.stream().map(bibliography::id).distinct().toList();
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }

  public List<Located<Talk>> talks(Project project) {
    return project.talks().stream().map(talks::get).filter(Objects::nonNull).toList();
  }

  public List<Located<Project>> projects(Talk talk) {
    return talk.id() == null ? List.of() : projectsOfTalk.getOrDefault(talk.id(), List.of());
  }

  public List<Located<Project>> projectsOfPublication(String key) {
    return projectsOfPublication.getOrDefault(key, List.of());
  }

  public List<Located<Talk>> talksOnPublication(String key) {
    return talksOnPublication.getOrDefault(key, List.of());
  }
}
