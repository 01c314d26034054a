package dev.dossier.importer.format;

import dev.dossier.importer.draft.DraftList;
import dev.dossier.importer.draft.DraftMap;
import dev.dossier.importer.draft.Entry;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Themes, margins and colours of other programs, where a profile has a counterpart. */
final class ImportedDesign {
  private static final Map<String, String> THEMES =
      Map.of(
          "classic", "classic",
          "engineeringclassic", "classic",
          "engineeringresumes", "classic",
          "harvard", "classic",
          "sb2nov", "classic",
          "moderncv", "column",
          "ember", "modern",
          "ink", "modern",
          "opal", "modern");
  private static final Pattern RGB =
      Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");

  private final ProfileDraft profile;

  ImportedDesign(ProfileDraft profile) {
    this.profile = profile;
  }

  /** The PDF document that is made from a value, after the page, which a CV has too. */
  Entry document(SourceNode source) {
    if (!(profile.root().get("documents") instanceof DraftList list) || list.isEmpty()) {
      Entry page = profile.entry("documents", source, true);
      page.set("name", "portfolio").set("format", "html").set("file", "index.html");
      return profile.entry("documents", source, true).set("name", "cv").set("format", "pdf");
    }
    DraftMap last = (DraftMap) list.items().get(list.items().size() - 1);
    return new Entry(last, source, true);
  }

  /** Adds {@code design} of RenderCV. */
  void addRenderCv(SourceNode design) {
    SourceNode theme = design.get("theme");
    String counterpart = theme == null ? null : THEMES.get(theme.text());
    if (theme != null && counterpart != null) {
      document(design)
          .set("theme", counterpart)
          .note("theme", "The nearest to the theme '" + theme.text() + "' of RenderCV.");
      theme.take();
    }
    SourceNode page = design.get("page");
    if (page != null) {
      paper(page.get("size"), design);
      for (String side : new String[] {"top", "bottom", "left", "right"}) {
        margin(design, side, page.get(side + "_margin"));
      }
    }
    SourceNode colors = design.get("colors");
    SourceNode color = colors == null ? null : colors.get("section_titles", "links", "name");
    if (color != null) {
      setting(design, "accent", color, hex(color.text()));
    }
    SourceNode typography = design.get("typography");
    SourceNode sizes = typography == null ? null : typography.get("font_size");
    SourceNode size = sizes == null || sizes.isText() ? sizes : sizes.get("body");
    if (size != null) {
      setting(design, "text-size", size, size.text());
    }
  }

  /** Adds one of the layouts of YAMLResume. */
  void addYamlResume(SourceNode layout) {
    if (!layout.text("engine").equals("latex")) {
      return;
    }
    SourceNode page = layout.get("page");
    SourceNode margins = page == null ? null : page.get("margins");
    if (margins != null) {
      for (String side : new String[] {"top", "bottom", "left", "right"}) {
        margin(layout, side, margins.get(side));
      }
    }
    SourceNode typography = layout.get("typography");
    SourceNode size = typography == null ? null : typography.get("fontSize");
    if (size != null) {
      setting(layout, "text-size", size, size.text());
    }
  }

  private void paper(@Nullable SourceNode size, SourceNode design) {
    if (size != null) {
      String paper = size.text().toLowerCase(Locale.ROOT).replace("us-", "");
      if (paper.equals("a4") || paper.equals("letter")) {
        document(design).set("page", paper);
        size.take();
      } else {
        size.reject("a page is 'a4' or 'letter'");
      }
    }
  }

  private void margin(SourceNode design, String side, @Nullable SourceNode margin) {
    if (margin != null) {
      document(design).within("design").within("margins").put(side, margin);
    }
  }

  private void setting(SourceNode design, String key, SourceNode value, String text) {
    document(design).within("design").put(key, text, List.of(value));
  }

  /** A colour in hexadecimal digits; unchanged if it is written in another way. */
  private static String hex(String color) {
    Matcher rgb = RGB.matcher(color);
    return rgb.matches()
        ? String.format(
            Locale.ROOT,
            "#%02X%02X%02X",
            Integer.parseInt(rgb.group(1)) & 0xFF,
            Integer.parseInt(rgb.group(2)) & 0xFF,
            Integer.parseInt(rgb.group(3)) & 0xFF)
        : color;
  }
}
