package dev.dossier.maven;

import dev.dossier.report.NearName;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The names of parameters in the {@code <configuration>} of a POM. Maven ignores names that no goal
 * has, or warns of them, depending on its version.
 *
 * <p>A {@code <configuration>} may be that of several goals, so that each may have the parameters
 * of any goal.
 */
final class ParameterNames {
  private final PluginDescriptor descriptor;

  ParameterNames(PluginDescriptor descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * Returns a message for each name that no goal has, sorted.
   *
   * @param plugins all plugins of the project
   */
  List<String> problems(List<Plugin> plugins) {
    List<String> known = List.copyOf(known());
    return plugins.stream()
        .filter(plugin -> plugin.getKey().equals(key()))
        .flatMap(plugin -> names(plugin).stream())
        .filter(name -> !known.contains(name))
        .map(
            name ->
                "There is no parameter '"
                    + name
                    + "', which is in the plugin's <configuration>"
                    + NearName.of(name, known, "; parameters are " + String.join(", ", known)))
        .toList();
  }

  private String key() {
    return Plugin.constructKey(descriptor.getGroupId(), descriptor.getArtifactId());
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>();
    for (MojoDescriptor goal : descriptor.getMojos()) {
      if (goal.getParameters() != null) {
        goal.getParameters().stream()
            .filter(Parameter::isEditable)
            .map(Parameter::getName)
            .forEach(known::add);
      }
    }
    return known;
  }

  private static Set<String> names(Plugin plugin) {
    List<@Nullable Object> configurations = new ArrayList<>();
    configurations.add(plugin.getConfiguration());
    plugin.getExecutions().stream()
        .map(PluginExecution::getConfiguration)
        .forEach(configurations::add);
    Set<String> names = new TreeSet<>();
    for (Object configuration : configurations) {
      if (configuration != null) {
        names.addAll(elements(configuration.toString()));
      }
    }
    return names;
  }

  /**
   * Returns the names of the elements in the root of an XML document. The class that Maven has for
   * XML differs between versions, but its text is the same.
   */
  private static List<String> elements(String xml) {
    List<String> names = new ArrayList<>();
    try {
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Element root =
          parsers
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)))
              .getDocumentElement();
      for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element element) {
          names.add(element.getTagName());
        }
      }
    } catch (ParserConfigurationException | SAXException | IOException e) {
      // Not checked: Maven itself could read it.
    }
    return names;
  }
}
