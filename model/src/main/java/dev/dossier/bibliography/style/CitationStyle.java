package dev.dossier.bibliography.style;

import dev.dossier.csl.style.Style;
import dev.dossier.profile.value.FilePath;
import dev.dossier.source.file.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A citation style of the Citation Style Language.
 *
 * <p>Names are those of the CSL project: {@code chicago-author-date} is the newest edition among
 * the bundled styles, {@code chicago-author-date-17th-edition} always that one. Common names
 * ({@code vancouver}, {@code mla}) and former names of the project are accepted too.
 *
 * @param name the name or file in the profile: {@code ieee}, {@code styles/own.csl}
 * @param xml the XML of the independent style, after resolving a dependent one
 */
public record CitationStyle(String name, String xml) {
  /**
   * The style of a document that does not name one. It includes the edition, so that lists do not
   * change when the CSL project moves {@code chicago-author-date} to the next edition.
   */
  public static final String DEFAULT = "chicago-author-date-17th-edition";

  /**
   * The style of the references of a CV that does not name one. {@link #DEFAULT} puts letters after
   * years, {@code 2021a}, so that a text can cite by them. A list of one person's works that no
   * text cites does not need them; this style is the same manual's for such lists.
   */
  public static final String DEFAULT_OF_LISTS = "chicago-notes-bibliography-17th-edition";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
  private static final Pattern LINK = Pattern.compile("<link\\b[^<>]*>");
  private static final Pattern PARENT = Pattern.compile("rel\\s*=\\s*[\"']independent-parent[\"']");
  private static final Pattern HREF = Pattern.compile("href\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final Pattern PRINTED_NUMBER =
      Pattern.compile("<(?:text|number)\\b[^<>]*\\bvariable\\s*=\\s*[\"']citation-number[\"']");
  private static final Pattern AHEAD_OF_PRINT =
      Pattern.compile("<text term=\"advance-online-publication\"[^<>]*/>");
  private static final long MAX_STYLE_SIZE = 4_000_000;

  /** Some styles of the CSL project, by name: builds use few of them, again and again. */
  private static final Map<String, CitationStyle> BUNDLED = new ConcurrentHashMap<>();

  private static final Map<String, CitationStyle> WITHOUT_AHEAD_OF_PRINT =
      new ConcurrentHashMap<>();

  private static final int MOST_KEPT = 16;

  /** Whether the style prints {@code citation-number}, in citations or in references. */
  public boolean numbersWorks() {
    return xml.contains("citation-number") && PRINTED_NUMBER.matcher(xml).find();
  }

  /**
   * The style without the words "ahead of print". Chicago prints them in references to all articles
   * with a DOI and without a volume, issue or pages. In a list of a person's works these are mostly
   * missing in the data: ORCID, for one, does not have them. A {@code status} is printed as before.
   */
  public CitationStyle withoutAheadOfPrint() {
    // A style that is a user's may change.
    CitationStyle bundled = BUNDLED.get(name);
    return bundled != null && bundled.xml.equals(xml)
        ? WITHOUT_AHEAD_OF_PRINT.computeIfAbsent(name, any -> shortened())
        : shortened();
  }

  private CitationStyle shortened() {
    return new CitationStyle(name, AHEAD_OF_PRINT.matcher(xml).replaceAll(""));
  }

  /** Whether a style is a file beside the profile, not one of the CSL project. */
  public static boolean isFile(String nameOrFile) {
    return nameOrFile.endsWith(".csl");
  }

  /**
   * Finds a style.
   *
   * @param nameOrFile the name of a style of the CSL project ({@code ieee}), or the path of a file
   *     in {@code folder}, which ends in {@code .csl}
   * @param folder the absolute path of the profile's folder; {@code null} if there is none
   * @throws UnknownStyleException if there is no such style, or the file is not a valid style
   */
  public static CitationStyle named(String nameOrFile, @Nullable Path folder)
      throws UnknownStyleException {
    CitationStyle known = BUNDLED.get(nameOrFile);
    if (known != null) {
      return known;
    }
    boolean isFile = isFile(nameOrFile);
    String xml = isFile ? ofUser(nameOrFile, folder) : ofProject(nameOrFile);
    String parent = independentParent(xml);
    if (parent != null) {
      xml = ofProject(parent);
    }
    if (isFile) {
      checkUsable(nameOrFile, xml);
    }
    CitationStyle style = new CitationStyle(nameOrFile, xml);
    if (!isFile) {
      if (BUNDLED.size() >= MOST_KEPT) {
        BUNDLED.clear();
        WITHOUT_AHEAD_OF_PRINT.clear();
      }
      BUNDLED.put(nameOrFile, style);
    }
    return style;
  }

  /** Validates a user's style; the bundled styles are known to be valid. */
  private static void checkUsable(String file, String xml) throws UnknownStyleException {
    try {
      Style.check(xml);
      Style.of(xml, "en");
    } catch (IllegalArgumentException e) {
      throw new UnknownStyleException(
          "citation style '" + file + "' cannot be used: " + e.getMessage(), null);
    }
  }

  private static String ofProject(String name) throws UnknownStyleException {
    String xml = inArchive(name);
    String today = xml == null ? StyleNames.today(name) : null;
    xml = today == null ? xml : inArchive(today);
    if (xml != null) {
      return xml;
    }
    throw new UnknownStyleException(
        "unknown citation style '"
            + name
            + "'; use the name of a style from https://www.zotero.org/styles or a .csl file beside"
            + " the profile",
        StyleSuggestions.near(name));
  }

  private static @Nullable String inArchive(String name) throws UnknownStyleException {
    if (NAME.matcher(name).matches()) {
      for (String resource : new String[] {"/" + name + ".csl", "/dependent/" + name + ".csl"}) {
        try (InputStream in = CitationStyle.class.getResourceAsStream(resource)) {
          if (in != null) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
          }
        } catch (IOException e) {
          throw new UnknownStyleException(
              "citation style '" + name + "' cannot be read: " + e.getMessage(), null);
        }
      }
    }
    return null;
  }

  private static String ofUser(String file, @Nullable Path folder) throws UnknownStyleException {
    if (folder == null) {
      throw new UnknownStyleException(
          "citation style '" + file + "' is a file, but the profile has no folder", null);
    }
    try {
      Path path = InputFile.resolve(folder, FilePath.parse(file).value());
      if (!InputFile.exists(path)) {
        throw new UnknownStyleException(
            "there is no citation style file '" + file + "' in the profile's folder",
            StyleNames.today(file.substring(0, file.length() - ".csl".length())));
      }
      InputFile.checkWithin(folder, path, "the folder of the profile");
      return new String(InputFile.read(path, MAX_STYLE_SIZE), StandardCharsets.UTF_8)
          .replace("\uFEFF", "");
    } catch (IllegalArgumentException e) {
      throw new UnknownStyleException("citation style: " + e.getMessage(), null);
    } catch (InputFile.Unreadable e) {
      throw new UnknownStyleException("citation style '" + file + "' " + e.getMessage(), null);
    }
  }

  /** Returns the name of the parent of a dependent style; {@code null} for an independent one. */
  private static @Nullable String independentParent(String xml) {
    if (!xml.contains("independent-parent")) {
      return null;
    }
    Matcher links = LINK.matcher(xml);
    while (links.find()) {
      Matcher href = HREF.matcher(links.group());
      if (PARENT.matcher(links.group()).find() && href.find()) {
        String id = href.group(1);
        return id.substring(id.lastIndexOf('/') + 1);
      }
    }
    return null;
  }
}
