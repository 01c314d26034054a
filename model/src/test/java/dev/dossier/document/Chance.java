package dev.dossier.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What chance picks: the same for the same seed, if it is asked for in the same order. */
final class Chance {
  private final Random random;
  private int names;

  Chance(long seed) {
    random = new Random(seed);
  }

  /** True once in so many times. */
  boolean once(int times) {
    return random.nextInt(times) == 0;
  }

  /** From 0 to less than this. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** One or two of a list. */
  <T> List<T> some(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    shuffle(shuffled);
    return List.copyOf(shuffled.subList(0, 1 + random.nextInt(2)));
  }

  void shuffle(List<?> list) {
    Collections.shuffle(list, random);
  }

  /** A name that nothing else has. */
  String name() {
    return "No" + (100 + names++);
  }

  /** None, one or two. */
  List<String> tags() {
    return once(4) ? List.of() : some(RandomProfile.TAGS);
  }

  /** A date of a year, as precise as chance has it. */
  String date(int year) {
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(3)) {
      case 0 -> Integer.toString(year);
      case 1 -> "%d-%02d".formatted(year, month);
      default -> "%d-%02d-%02d".formatted(year, month, 1 + random.nextInt(28));
    };
  }
}
