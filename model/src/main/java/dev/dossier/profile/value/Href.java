package dev.dossier.profile.value;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts URLs to ASCII, by RFC 3986 and, for email, RFC 6068.
 *
 * <p>Browsers accept letters of all scripts in links, but PDF viewers, mail clients and feed
 * readers do not. Hosts are converted to Punycode, everything else is percent-encoded as UTF-8:
 * {@code https://köln.example/Dom} becomes {@code https://xn--kln-sna.example/Dom}. Existing
 * percent-encoding is preserved.
 */
public final class Href {
  private static final Pattern WEB =
      Pattern.compile(
          "(https?://)((?:[^/?#]*@)?)(\\[[^]]*]|[^/?#:]*)(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MAIL =
      Pattern.compile("(mailto:)([^?]*)(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TELEPHONE =
      Pattern.compile("tel:(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The characters that RFC 3986 allows, except brackets, which are only valid in hosts. */
  private static final String ALLOWED = "-._~:/?#@!$&'()*+,;=%";

  private Href() {}

  /** Converts a URL; with an unknown scheme, it is percent-encoded as a whole. */
  public static String of(String address) {
    Matcher web = WEB.matcher(address);
    if (web.matches()) {
      return web.group(1) + encoded(web.group(2)) + host(web.group(3)) + encoded(web.group(4));
    }
    Matcher mail = MAIL.matcher(address);
    if (mail.matches()) {
      return mail.group(1) + mailboxes(mail.group(2)) + encoded(mail.group(3));
    }
    Matcher telephone = TELEPHONE.matcher(address);
    if (telephone.matches()) {
      String link = TelephoneNumber.link(telephone.group(1));
      return link != null ? link : encoded(address);
    }
    return encoded(address);
  }

  /** Returns a {@code mailto:} URL. */
  public static String of(Email email) {
    return "mailto:" + mailbox(email.value());
  }

  private static String mailboxes(String list) {
    StringBuilder encoded = new StringBuilder();
    for (String mailbox : list.split(",", -1)) {
      // Already encoded.
      boolean whole = mailbox.contains("%");
      encoded
          .append(encoded.isEmpty() ? "" : ",")
          .append(whole ? encoded(mailbox) : mailbox(mailbox));
    }
    return encoded.toString();
  }

  /** Encodes a mailbox, including characters that are delimiters in URLs: {@code a&b@c.example}. */
  private static String mailbox(String mailbox) {
    int at = mailbox.lastIndexOf('@');
    if (at < 0) {
      return encoded(mailbox);
    }
    String local = mailbox.substring(0, at).replace("%", "%25");
    for (char sign : "&=?#/;".toCharArray()) {
      local = local.replace(String.valueOf(sign), percent(sign));
    }
    return encoded(local) + "@" + host(mailbox.substring(at + 1));
  }

  private static String host(String host) {
    if (isAscii(host)) {
      return host.startsWith("[") ? host : encoded(host);
    }
    StringBuilder labels = new StringBuilder();
    // The label separators of RFC 3490, 3.1.
    for (String label : host.split("[.\u3002\uFF0E\uFF61]", -1)) {
      labels.append(labels.isEmpty() ? "" : ".").append(label(label));
    }
    return labels.toString();
  }

  private static String label(String label) {
    if (label.matches(".*[\u00df\u03c2\u200c\u200d].*")) {
      // The JDK implements IDNA 2003, which maps ß to "ss" and so leads to another site.
      String lower = label.toLowerCase(Locale.ROOT);
      return Punycode.PREFIX + Punycode.encode(lower);
    }
    try {
      return IDN.toASCII(label, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      return encoded(label); // Not a valid label, for example too long.
    }
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
      if (plain && (c != '%' || isEscape(text, i))) {
        encoded.append((char) c);
      } else {
        encoded.append(percent(c));
      }
    }
    return encoded.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static String percent(int c) {
    StringBuilder bytes = new StringBuilder();
    for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      bytes.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
    }
    return bytes.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
