package dev.dossier.people;

import java.nio.file.Path;

/**
 * A person whose documents are made.
 *
 * @param profile the absolute path of the YAML file
 * @param folder the name of the folder in which it is
 * @param output the absolute path of the folder for the documents
 * @param place this folder relative to that of all people, with {@code /} between names
 */
public record Person(Path profile, String folder, Path output, String place) {}
