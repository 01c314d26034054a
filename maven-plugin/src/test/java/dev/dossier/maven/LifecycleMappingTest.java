package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Eclipse knows what to do with each goal. */
class LifecycleMappingTest {
  private static final String FILE = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

  @Test
  void eachGoalIsMappedOnce() throws Exception {
    List<String> goals = new ArrayList<>(Goal.all().stream().map(Goal::name).toList());
    goals.add("help");
    assertThat(texts(mapping().getDocumentElement(), "goal"))
        .containsExactlyInAnyOrderElementsOf(goals);
  }

  @Test
  void onlyRenderingRunsAfterEachSave() throws Exception {
    NodeList executions = mapping().getElementsByTagName("pluginExecution");
    for (int i = 0; i < executions.getLength(); i++) {
      Element execution = (Element) executions.item(i);
      assertThat(texts(execution, "runOnIncremental").contains("true"))
          .isEqualTo(texts(execution, "goal").contains("render"));
    }
  }

  private static Document mapping() throws Exception {
    try (InputStream in = LifecycleMappingTest.class.getResourceAsStream(FILE)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  private static List<String> texts(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
