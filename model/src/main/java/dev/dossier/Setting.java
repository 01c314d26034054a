package dev.dossier;

/**
 * A value given on a command line in place of the one in the profile. Immutable.
 *
 * @param option the option that gives it, which problems name: {@code --set documents.cv.theme}
 * @param path the keys that lead to the value, separated by dots; an entry of a list is named by
 *     its {@code id}, {@code name}, {@code section} or {@code key}, or by its position from 0:
 *     {@code documents.cv.theme}, {@code talks[0].date}
 * @param value text as it is, or YAML if it begins with a bracket, a brace or a quotation mark; if
 *     it is empty, the key counts as not set
 */
public record Setting(String option, String path, String value) {}
