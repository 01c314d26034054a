package dev.dossier.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Relative links between files of an output folder, which work on a server and on disk. */
public final class RelativeLink {
  private static final String UNRESERVED = "-._~!$&'()*+,;=@";

  private RelativeLink() {}

  /**
   * Returns the link from a file to another: {@code ../cv.pdf}.
   *
   * @param from the file that has the link, relative to the output folder, with {@code /} between
   *     names
   * @param to the target, in the same form
   */
  public static String from(String from, String to) {
    List<String> here = Arrays.asList(from.split("/"));
    List<String> there = Arrays.asList(to.split("/"));
    int shared = 0;
    int most = Math.min(here.size(), there.size()) - 1;
    while (shared < most && here.get(shared).equals(there.get(shared))) {
      shared++;
    }
    List<String> steps = new ArrayList<>(Collections.nCopies(here.size() - 1 - shared, ".."));
    steps.addAll(there.subList(shared, there.size()));
    return steps.stream().map(RelativeLink::encoded).collect(Collectors.joining("/"));
  }

  /** RFC 3986, 4.2: a first segment with a colon would be taken for a scheme. */
  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }
}
