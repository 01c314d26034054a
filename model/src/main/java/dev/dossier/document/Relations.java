package dev.dossier.document;

import dev.dossier.profile.Profile;
import dev.dossier.profile.Project;
import dev.dossier.profile.Talk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** References by id, resolved both ways: a project knows its talks, and a talk its projects. */
final class Relations {
  private final Map<String, Talk> talks = new LinkedHashMap<>();
  private final Map<String, List<Project>> projectsOfTalk = new HashMap<>();
  private final Map<String, List<Project>> projectsOfPublication = new HashMap<>();
  private final Map<String, List<Talk>> talksOnPublication = new HashMap<>();

  Relations(Profile profile) {
    for (Talk talk : profile.talks()) {
      if (talk.id() != null) {
        talks.put(talk.id(), talk);
      }
      talk.publications().forEach(key -> add(talksOnPublication, key, talk));
    }
    profile.projects().forEach(this::add);
  }

  private void add(Project project) {
    project.talks().forEach(id -> add(projectsOfTalk, id, project));
    project.publications().forEach(key -> add(projectsOfPublication, key, project));
    project.parts().forEach(this::add);
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }

  List<Talk> talks(Project project) {
    return project.talks().stream().map(talks::get).filter(Objects::nonNull).toList();
  }

  List<Project> projects(Talk talk) {
    return talk.id() == null ? List.of() : projectsOfTalk.getOrDefault(talk.id(), List.of());
  }

  List<Project> projectsOfPublication(String key) {
    return projectsOfPublication.getOrDefault(key, List.of());
  }

  List<Talk> talksOnPublication(String key) {
    return talksOnPublication.getOrDefault(key, List.of());
  }
}
