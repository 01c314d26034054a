package dev.dossier.bibliography.latex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps LaTeX's commands for letters, accents and symbols to Unicode. */
final class LatexSymbols {
  /** Combining characters by the name of the accent command. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030A"),
          Map.entry("H", "\u030B"),
          Map.entry("v", "\u030C"),
          Map.entry("f", "\u0311"),
          Map.entry("h", "\u0309"),
          Map.entry("G", "\u030F"),
          Map.entry("U", "\u030E"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"),
          Map.entry("t", "\u0361"),
          Map.entry("grave", "\u0300"),
          Map.entry("acute", "\u0301"),
          Map.entry("hat", "\u0302"),
          Map.entry("tilde", "\u0303"),
          Map.entry("bar", "\u0304"),
          Map.entry("breve", "\u0306"),
          Map.entry("dot", "\u0307"),
          Map.entry("ddot", "\u0308"),
          Map.entry("check", "\u030C"),
          Map.entry("vec", "\u20D7"));

  /** Commands for functions, which print their own name. */
  private static final Set<String> OPERATORS =
      Set.of(
          "log", "ln", "exp", "sin", "cos", "tan", "min", "max", "sup", "inf", "lim", "det", "dim",
          "ker", "gcd", "arg", "deg", "hom", "Pr", "bmod", "mod");

  private static final Map<String, String> SYMBOLS = symbols();

  private LatexSymbols() {}

  /** Returns the combining character of an accent command, or {@code null}. */
  static @Nullable String accent(String command) {
    return ACCENTS.get(command);
  }

  /** Whether a command prints the name of a function. */
  static boolean isOperator(String command) {
    return OPERATORS.contains(command);
  }

  /** Returns the text of a command without arguments, or {@code null} if it is unknown. */
  static @Nullable String symbol(String command) {
    return SYMBOLS.get(command);
  }

  private static Map<String, String> symbols() {
    Map<String, String> symbols = new HashMap<>();
    add(
        symbols,
        "aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS ẞ i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ"
            + " TH Þ ng ŋ NG Ŋ ij ĳ IJ Ĳ");
    add(
        symbols,
        "textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “"
            + " textquotedblright ” quotedblbase „ quotesinglbase ‚ guillemotleft « guillemotright"
            + " » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › glqq „ grqq ”"
            + " glq ‚ grq ‘ flqq « frqq »");
    add(
        symbols,
        "textdegree ° degree ° texttimes × textpm ± textmu μ textperthousand ‰ permil ‰ textohm Ω textcelsius °C celsius °C degreeCelsius °C percent % textperiodcentered · textbullet •"
            + " textregistered ® texttrademark ™ textcopyright © copyright © textsection § S §"
            + " textparagraph ¶ P ¶ dag † ddag ‡ textdagger † textdaggerdbl ‡ pounds £ textsterling"
            + " £ texteuro € euro € textyen ¥ textcent ¢ textonehalf ½ textonequarter ¼"
            + " textthreequarters ¾ textonesuperior ¹ texttwosuperior ² textthreesuperior ³"
            + " textordfeminine ª textordmasculine º textexclamdown ¡ textquestiondown ¿ ldots …"
            + " dots … textellipsis … textasciitilde ~ textasciicircum ^ textbackslash \\"
            + " textunderscore _ textbar | textless < textgreater > slash / LaTeX LaTeX TeX TeX"
            + " BibTeX BibTeX textnumero № textlangle ⟨ textrangle ⟩");
    greek(symbols);
    add(
        symbols,
        "times × cdot ⋅ pm ± mp ∓ div ÷ ast ∗ star ⋆ circ ∘ bullet ∙ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne"
            + " ≠ approx ≈ sim ∼ simeq ≃ equiv ≡ propto ∝ ll ≪ gg ≫ subset ⊂ subseteq ⊆ supset ⊃"
            + " supseteq ⊇ in ∈ notin ∉ ni ∋ cup ∪ cap ∩ emptyset ∅ varnothing ∅ forall ∀ exists ∃"
            + " neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ oplus ⊕ otimes ⊗ perp ⊥ parallel ∥ mid ∣"
            + " infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ oint ∮ angle ∠ to → rightarrow"
            + " → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ uparrow ↑"
            + " downarrow ↓ mapsto ↦ longrightarrow ⟶ hookrightarrow ↪ hbar ℏ ell ℓ Re ℜ Im ℑ aleph"
            + " ℵ wp ℘ prime ′ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ cdots ⋯ vdots ⋮"
            + " lVert ‖ rVert ‖ odot ⊙ dagger † ddagger ‡ setminus ∖ vert | Vert ‖ triangle △ Box □"
            + " gtrsim ≳ lesssim ≲ cong ≅ asymp ≍ vdash ⊢ models ⊨ top ⊤ bot ⊥ sharp ♯ flat ♭ lbrace { rbrace } rightleftharpoons ⇌ leadsto ⇝ uplus ⊎ sqcup ⊔ sqcap ⊓ bigcup ⋃ bigcap ⋂ ltimes ⋉ rtimes ⋊ diamond ⋄ Diamond ◇ lozenge ◊ square □ checkmark ✓ imath ı jmath ȷ colon :");
    OPERATORS.forEach(operator -> symbols.put(operator, operator));
    for (String escaped : "& % $ # _ { } @ * |".split(" ", -1)) {
      symbols.put(escaped, escaped);
    }
    symbols.put(" ", " ");
    symbols.put("\n", " ");
    symbols.put("\t", " ");
    symbols.put("\\", " ");
    symbols.put("newline", " ");
    symbols.put("linebreak", " ");
    symbols.put(",", "\u202F");
    symbols.put("thinspace", "\u2009");
    symbols.put(";", " ");
    symbols.put(":", " ");
    symbols.put("quad", " ");
    symbols.put("qquad", " ");
    symbols.put("space", " ");
    symbols.put("nobreakspace", "\u00A0");
    // Commands that print nothing: hyphenation, italic correction, spacing, font switches.
    for (String nothing :
        ("- / ! relax protect noopsort ignorespaces unskip textstyle displaystyle rm tt sf"
                + " big Big bigl bigr hfill break penalty0 allowbreak limits normalfont upshape"
                + " mdseries selectfont left right")
            .split(" ", -1)) {
      symbols.put(nothing, "");
    }
    return symbols;
  }

  /** Adds the Greek letters for formulas ({@code alpha}) and text ({@code textalpha}). */
  private static void greek(Map<String, String> symbols) {
    String letters =
        "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota"
            + " ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ"
            + " varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta"
            + " Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω";
    add(symbols, letters);
    String[] words = letters.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      symbols.putIfAbsent("text" + words[i], words[i + 1]);
      symbols.putIfAbsent("up" + words[i], words[i + 1]);
    }
  }

  private static void add(Map<String, String> symbols, String pairs) {
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      symbols.put(words[i], words[i + 1]);
    }
  }
}
