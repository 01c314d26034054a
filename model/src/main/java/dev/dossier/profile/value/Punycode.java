package dev.dossier.profile.value;

/** Punycode (RFC 3492): encodes one label of a host name. */
final class Punycode {
  static final String PREFIX = "xn--";

  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int INITIAL_N = 0x80;

  private Punycode() {}

  /** Returns the encoded label, without {@link #PREFIX}. */
  static String encode(String label) {
    int[] input = label.codePoints().toArray();
    StringBuilder output = new StringBuilder();
    label.chars().filter(c -> c < INITIAL_N).forEach(c -> output.append((char) c));
    int basic = output.length();
    int handled = basic;
    if (basic > 0) {
      output.append('-');
    }
    int n = INITIAL_N;
    int delta = 0;
    int bias = INITIAL_BIAS;
    while (handled < input.length) {
      int next = nextAfter(input, n);
      delta += (next - n) * (handled + 1);
      n = next;
      for (int c : input) {
        if (c < n) {
          delta++;
        } else if (c == n) {
          append(output, delta, bias);
          bias = adapted(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      n++;
    }
    return output.toString();
  }

  /** Returns the smallest code point of the input that is at least {@code n}. */
  private static int nextAfter(int[] input, int n) {
    int least = Character.MAX_CODE_POINT;
    for (int c : input) {
      if (c >= n && c < least) {
        least = c;
      }
    }
    return least;
  }

  private static void append(StringBuilder output, int delta, int bias) {
    int q = delta;
    int k = BASE;
    while (true) {
      int t = Math.max(T_MIN, Math.min(T_MAX, k - bias));
      if (q < t) {
        output.append(digit(q));
        return;
      }
      output.append(digit(t + (q - t) % (BASE - t)));
      q = (q - t) / (BASE - t);
      k += BASE;
    }
  }

  /** Letters are 0 to 25, digits 26 to 35. */
  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int adapted(int delta, int points, boolean first) {
    int d = first ? delta / DAMP : delta / 2;
    d += d / points;
    int k = 0;
    while (d > (BASE - T_MIN) * T_MAX / 2) {
      d /= BASE - T_MIN;
      k += BASE;
    }
    return k + (BASE - T_MIN + 1) * d / (d + SKEW);
  }
}
