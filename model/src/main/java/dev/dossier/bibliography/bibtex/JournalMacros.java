package dev.dossier.bibliography.bibtex;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The journal macros of the American Astronomical Society's {@code aas_macros.sty}, which the
 * Astrophysics Data System uses in its exports: {@code journal = {\apj}}.
 */
final class JournalMacros {
  private static final Pattern MACRO = Pattern.compile("\\{?\\\\([a-z]+)\\}?");
  private static final Map<String, String> JOURNALS =
      Map.ofEntries(
          Map.entry("aap", "Astronomy and Astrophysics"),
          Map.entry("aapr", "Astronomy and Astrophysics Reviews"),
          Map.entry("aaps", "Astronomy and Astrophysics, Supplement"),
          Map.entry("aj", "The Astronomical Journal"),
          Map.entry("ao", "Applied Optics"),
          Map.entry("apj", "The Astrophysical Journal"),
          Map.entry("apjl", "The Astrophysical Journal Letters"),
          Map.entry("apjs", "The Astrophysical Journal Supplement Series"),
          Map.entry("apss", "Astrophysics and Space Science"),
          Map.entry("araa", "Annual Review of Astronomy and Astrophysics"),
          Map.entry("baas", "Bulletin of the American Astronomical Society"),
          Map.entry("grl", "Geophysical Research Letters"),
          Map.entry("icarus", "Icarus"),
          Map.entry("jcap", "Journal of Cosmology and Astroparticle Physics"),
          Map.entry("jgr", "Journal of Geophysical Research"),
          Map.entry("jqsrt", "Journal of Quantitative Spectroscopy and Radiative Transfer"),
          Map.entry("mnras", "Monthly Notices of the Royal Astronomical Society"),
          Map.entry("nar", "New Astronomy Reviews"),
          Map.entry("nat", "Nature"),
          Map.entry("nphysa", "Nuclear Physics A"),
          Map.entry("pasa", "Publications of the Astronomical Society of Australia"),
          Map.entry("pasj", "Publications of the Astronomical Society of Japan"),
          Map.entry("pasp", "Publications of the Astronomical Society of the Pacific"),
          Map.entry("physrep", "Physics Reports"),
          Map.entry("planss", "Planetary and Space Science"),
          Map.entry("pra", "Physical Review A"),
          Map.entry("prb", "Physical Review B"),
          Map.entry("prc", "Physical Review C"),
          Map.entry("prd", "Physical Review D"),
          Map.entry("pre", "Physical Review E"),
          Map.entry("prl", "Physical Review Letters"),
          Map.entry("procspie", "Proceedings of SPIE"),
          Map.entry("solphys", "Solar Physics"),
          Map.entry("ssr", "Space Science Reviews"));

  private JournalMacros() {}

  /** Returns the journal that a macro stands for; any other text is returned unchanged. */
  static String expand(String field) {
    Matcher macro = MACRO.matcher(field.strip());
    return macro.matches() ? JOURNALS.getOrDefault(macro.group(1), field) : field;
  }
}
