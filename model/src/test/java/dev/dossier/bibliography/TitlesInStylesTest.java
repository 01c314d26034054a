package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.bibtex.BibTexInFolder;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.bibliography.style.UnknownStyleException;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.Publication;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Titles of {@code .bib} files as styles print them: Chicago in title case, APA in sentence case.
 */
class TitlesInStylesTest {
  private static final Pattern TITLE = Pattern.compile("<cite>(.*?)</cite>");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // A word that crosses braces, markup or a formula is one word.
        "A {B}ayesian model of {D}eep looms at the 3\\textsuperscript{rd} mill, with $p$-values,"
            + " $O(n \\log n)$, $\\alpha$-helix, {M}c{D}onald's law and 5\\,\\textmu m"
            + " | A Bayesian Model of Deep Looms at the 3rd Mill, with p-Values, O(n log n),"
            + " α-Helix, McDonald’s Law and 5 μm",
        "the {B}ayes factor and {N}on{B}ayesian looms | The Bayes Factor and NonBayesian Looms",
        "looms of {S}ão {P}aulo and the {\\'E}cole | Looms of São Paulo and the École",
        "\\emph{re}visited and {\\em un}seen looms | Revisited and Unseen Looms",
        "on \\emph{the growth of {E}. coli} in looms | On the Growth of E. coli in Looms",
        "\\textbf{d}eep \\textit{l}ooms | Deep Looms",
        "un\\emph{believ}able looms | Unbelievable Looms",
        "1\\textsuperscript{st} and 2$^{nd}$ and 3$^{\\mathrm{rd}}$ looms | 1st and 2nd and 3rd Looms",
        "H\\textsubscript{2}O and CO$_2$ in looms | H2O and CO2 in Looms",
        "the {iPhone} and e{B}ay and mac{OS} | The iPhone and eBay and macOS",
        // Braces protect lower case too.
        "{d}eep looms | deep Looms",
        "looms in {the} mill | Looms in the Mill",
        "a {\\em very} {\\it special} loom | A Very Special Loom",
        // Formulas and code.
        "the $k$-means and $\\beta$-catenin of $x_i$-ray | The k-Means and β-Catenin of xi-Ray",
        "{$x$-ray} looms | x-ray Looms",
        "\\texttt{numpy} and \\textsc{lammps} for looms | numpy and lammps for Looms",
        "a guide to \\url{https://looms.example/on/top} pages"
            + " | A Guide to https://looms.example/on/top Pages",
        "the \\href{https://looms.example}{great loom} of all | The Great Loom of All",
        // Compounds.
        "state-of-the-art up-to-date looms | State-of-the-Art Up-to-Date Looms",
        "on-line co-operation of {L}yapunov-type looms | On-Line Co-Operation of Lyapunov-Type Looms",
        "t-SNE, n-MOSFET and the x-ray | t-SNE, n-MOSFET and the X-Ray",
        // Quotes, subtitles and sentences.
        "Science of Looms Part A: Weft, Hepatitis A in A Mill and Vitamin C"
            + " | Science of Looms Part A: Weft, Hepatitis A in a Mill and Vitamin C",
        "looms of Mill A | Looms of Mill A",
        "A Loom by Itself Is A | A Loom by Itself Is A",
        // Single letters, and short words of other languages.
        "criptología y seguridad en la red e o en casa | Criptología y Seguridad En La Red e o En Casa",
        "l’art de tisser à paris, d’un pays à l’autre"
            + " | L’art de Tisser à Paris, d’un Pays à l’autre",
        "the y axis of looms: o and e looms | The y Axis of Looms: O and e Looms",
        "looms: a survey | Looms: A Survey",
        "{LOOM}: an introduction | LOOM: An Introduction",
        "looms? the answer | Looms? The Answer",
        "the ``art of'' looms | The ‘Art of’ Looms",
        "what ``the loom'' means | What ‘The Loom’ Means",
        // Greek, apostrophes, ß.
        "α-helix and the λ-calculus | α-Helix and the λ-Calculus",
        "{\\ss} and stra{\\ss}e | ß and Straße",
        "ohm's and l'h{\\^o}pital's law | Ohm’s and L’hôpital’s Law",
        "rock 'n' roll and o{\\'o} | Rock ’n’ Roll and Oó",
        "don't, won't, y'all'd | Don’t, Won’t, Y’all’d",
        // Identifiers, abbreviations, units, URLs.
        "a\\_b and foo\\_bar in looms | a_b and foo_bar in Looms",
        "looms, e.g. those i.e. these a.k.a. all | Looms, e.g. Those i.e. These a.k.a. All",
        "e.g. looms | e.g. Looms",
        "use of a\\_b, e.g. in mills, i.e. at work | Use of a_b, e.g. in Mills, i.e. at Work",
        "looms in the U.S. and the U.K. in 1900. in memoriam"
            + " | Looms in the U.S. and the U.K. in 1900. In Memoriam",
        "node.js and word2vec at x86 | Node.js and word2vec at x86",
        "a 5 nm chip of 10~kg at 3\\,km | A 5 nm Chip of 10 kg at 3 km",
        "mail a@looms.example or see www.looms.example | Mail a@looms.example or See www.looms.example",
        "\\#metoo in the mill | #metoo in the Mill",
        "jones vs. smith et al. in cats and/or dogs | Jones vs. Smith et al. in Cats and/or Dogs",
        "LOOMS OF WORLD WAR II AND THE MILLS | Looms of World War II and the Mills",
        // A title that ends in a full stop.
        "looms . | Looms",
      })
  void chicagoHasTitleCase(String title, String expected) throws Exception {
    assertThat(printed(title, "", "chicago-author-date-17th-edition")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A {B}ayesian Model of {D}eep Looms | A Bayesian model of Deep looms",
        "{M}c{D}onald's Law and O'Reilly's Loom | McDonald’s law and O’Reilly’s loom",
        "The \\emph{Re}Visited and \\emph{Un}seen Looms | The ReVisited and unseen looms",
        "On the 3\\textsuperscript{rd} Loom with $P$-Values | On the 3rd loom with P-values",
        "Looms in \\textsc{Coq} and \\texttt{Isabelle} | Looms in Coq and Isabelle",
        "Looms: An Introduction. Second Part | Looms: An introduction. Second part",
        "{LOOM:} An Introduction to Weaving | LOOM: An introduction to weaving",
        "Vitamin C and X-Ray Looms | Vitamin C and X-ray looms",
        "The Looms of Mill A | The looms of mill A",
        "The Looms of Mill A? A Mill | The looms of mill A? A mill",
        "LOOMS OF THE WORLD WAR II IN MILLS | Looms of the world war II in mills",
        // The capitals of a title that is already in sentence case are names.
        "Every site counts: detecting looms in Uganda | Every site counts: Detecting looms in Uganda",
        "Machine learning in Python | Machine learning in Python",
        "On the looms of Ada Lovelace and Charles Babbage in early modern mills"
            + " | On the looms of Ada Lovelace and Charles Babbage in early modern mills",
        "Deep looms for German and French mills | Deep looms for German and French mills",
        "Bose--Einstein condensates in Uganda: a review | Bose–Einstein condensates in Uganda: A review",
        // A subtitle begins with a capital, unless it is a name or a symbol that does not.
        "Relativity: the special and the general theory"
            + " | Relativity: The special and the general theory",
        "Deep Looms: a Survey of the {North} | Deep looms: A survey of the North",
        "What is a loom? an answer! at last | What is a loom? An answer! At last",
        "The loom: ``quoted'' words | The loom: ‘Quoted’ words",
        "Looms of tomorrow: {the} mill | Looms of tomorrow: the mill",
        "Looms of tomorrow: iPhone mills | Looms of tomorrow: iPhone mills",
        "Looms of tomorrow: $k$-means and word2vec | Looms of tomorrow: k-means and word2vec",
        "Looms of tomorrow: word2vec and a\\_b | Looms of tomorrow: word2vec and a_b",
        "Looms of tomorrow: e.g. in mills, vs. at home | Looms of tomorrow: e.g. in mills, vs. at home",
        "Looms of tomorrow: \\emph{in situ} tests | Looms of tomorrow: In situ tests",
        "L'art du tissage : une histoire | L’art du tissage : une histoire",
        "Quel avenir ? une histoire | Quel avenir ? une histoire",
        "The ``looms of tomorrow'': a survey | The ‘looms of tomorrow’: A survey",
        "Looms at 10:30 and a ratio of 1:n | Looms at 10:30 and a ratio of 1:n",
        "An Introduction to numpy | An introduction to numpy",
        "The Loom: ``quoted'' Words | The loom: ‘Quoted’ words",
        // Title case with prepositions in lower case is title case.
        "Differences between Men under Stress | Differences between men under stress",
        "The Rise of the House of Usher | The rise of the house of usher",
      })
  void apaHasSentenceCase(String title, String expected) throws Exception {
    assertThat(printed(title, "", "apa").replace('“', '‘').replace('”', '’')).isEqualTo(expected);
    assertThat(printed(title, "", "ieee")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngerman | Über die Theorie der {W}ärme | Über die Theorie der Wärme",
        "french  | Sur la théorie de l'eau      | Sur la théorie de l’eau",
        "nl      | over de theorie van weefgetouwen | over de theorie van weefgetouwen",
        "spanish | la teoría de los telares     | la teoría de los telares",
      })
  void onlyEnglishHasTitleCase(String language, String title, String expected) throws Exception {
    for (String style : List.of("chicago-author-date-17th-edition", "apa", "ieee")) {
      assertThat(printed(title, "langid = {" + language + "},", style)).isEqualTo(expected);
    }
  }

  private String printed(String title, String fields, String style) throws Exception {
    Matcher found = TITLE.matcher(reference(title, fields, style));
    assertThat(found.find()).isTrue();
    return found
        .group(1)
        .replaceAll("<[^>]*>", "")
        .replaceAll("[\u00A0\u2009\u202F]", " ")
        .replace("&amp;", "&")
        .replaceAll("[.,]$", "");
  }

  private String reference(String title, String fields, String style)
      throws IOException, UnknownStyleException {
    String entry =
        """
        @article{one,
          author = {Ku, Eugene},
          title = {%s},
          %s
          journal = {Seas},
          year = 2020
        }
        """
            .formatted(title, fields);
    List<Publication> works = new BibTexInFolder(folder, new Problems()).read(entry);
    return new CitationFormatter(CitationStyle.named(style, null), "en", NameVariants.NONE)
        .format(works, List.of())
        .references()
        .get("one")
        .xhtml();
  }
}
