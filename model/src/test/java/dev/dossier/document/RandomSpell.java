package dev.dossier.document;

import dev.dossier.document.RandomProfile.Time;

/** A span of time as it is written, {@code start: 2020, end: present}, and as it is. */
record RandomSpell(String yaml, Time time) {
  static RandomSpell by(Chance chance) {
    int year = 2012 + chance.below(10);
    String start = chance.date(year);
    return switch (chance.below(3)) {
      case 0 -> new RandomSpell("start: " + start, Time.at(start));
      case 1 ->
          new RandomSpell(
              "start: " + start + ", end: present", new Time(Time.day(start), Time.EVER));
      default -> {
        String end = chance.date(year + 1 + chance.below(4));
        yield new RandomSpell(
            "start: " + start + ", end: " + end, new Time(Time.day(start), Time.day(end)));
      }
    };
  }
}
