/**
 * YAML as nodes with places, every plain value as text. Text goes in; nodes, and problems with line
 * and column, come out. The only room, with the other rooms of {@code source}, that knows
 * SnakeYAML.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.source.yaml;

import org.jspecify.annotations.NullMarked;
