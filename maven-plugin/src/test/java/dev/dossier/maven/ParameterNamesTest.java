package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class ParameterNamesTest {
  @Test
  void namesOfTheSameAndOtherGoalsAreKnown() throws Exception {
    assertThat(problems("<profile>a.yaml</profile><set><a.b>c</a.b></set><port>1</port>"))
        .isEmpty();
  }

  @Test
  void aMisspeltNameHasASuggestion() throws Exception {
    assertThat(problems("<outputDirectry>out</outputDirectry>"))
        .containsExactly(
            "There is no parameter 'outputDirectry', which is in the plugin's <configuration>;"
                + " did you mean 'outputDirectory'?");
  }

  @Test
  void aNameThatIsNotNearListsAll() throws Exception {
    assertThat(problems("<colour/>"))
        .singleElement()
        .asString()
        .contains("'colour'")
        .endsWith("; parameters are documents, outputDirectory, port, profile, set");
  }

  @Test
  void theConfigurationOfAnExecution() throws Exception {
    Plugin plugin = plugin("dossier-maven-plugin");
    PluginExecution execution = new PluginExecution();
    execution.setConfiguration(xml("<docments>cv</docments>"));
    plugin.addExecution(execution);
    assertThat(names().problems(List.of(plugin))).hasSize(1);
  }

  @Test
  void readOnlyParametersCannotBeSet() throws Exception {
    assertThat(problems("<userFolder>a</userFolder>")).hasSize(1);
  }

  @Test
  void otherPlugins() throws Exception {
    Plugin plugin = plugin("other-maven-plugin");
    plugin.setConfiguration(xml("<colour/>"));
    assertThat(names().problems(List.of(plugin))).isEmpty();
  }

  private static List<String> problems(String elements) throws Exception {
    Plugin plugin = plugin("dossier-maven-plugin");
    plugin.setConfiguration(xml(elements));
    return names().problems(List.of(plugin));
  }

  private static Plugin plugin(String name) {
    Plugin plugin = new Plugin();
    plugin.setGroupId("dev.dossier");
    plugin.setArtifactId(name);
    return plugin;
  }

  private static Xpp3Dom xml(String elements) throws Exception {
    return Xpp3DomBuilder.build(
        new StringReader("<configuration>" + elements + "</configuration>"));
  }

  private static ParameterNames names() throws Exception {
    PluginDescriptor descriptor = new PluginDescriptor();
    descriptor.setGroupId("dev.dossier");
    descriptor.setArtifactId("dossier-maven-plugin");
    add(descriptor, "render", "documents", "outputDirectory", "profile", "set");
    add(descriptor, "serve", "port", "profile");
    add(descriptor, "help");
    return new ParameterNames(descriptor);
  }

  private static void add(PluginDescriptor descriptor, String goal, String... names)
      throws Exception {
    MojoDescriptor mojo = new MojoDescriptor();
    mojo.setPluginDescriptor(descriptor);
    mojo.setGoal(goal);
    for (String name : Stream.concat(Stream.of(names), Stream.of("userFolder")).toList()) {
      Parameter parameter = new Parameter();
      parameter.setName(name);
      parameter.setEditable(!name.equals("userFolder"));
      mojo.addParameter(parameter);
    }
    descriptor.addMojo(mojo);
  }
}
