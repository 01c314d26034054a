package dev.dossier.bibliography.work;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reason why two records describe the same work. Two records match only if there is evidence
 * for it and nothing contradicts it, because a missing publication is worse than one that is
 * printed twice.
 *
 * @param reason the evidence, for messages: {@code same DOI 10.1000/1}
 * @param rank the confidence; 0 is the highest
 */
public record WorkMatch(String reason, int rank) {
  /** Shorter folded titles do not identify a work without its author. */
  private static final int DISTINCT_TITLE = 15;

  /** The maximum number of years between a preprint and its published version. */
  private static final int YEARS_TO_PUBLISH = 3;

  /** Folded titles that many works share. */
  private static final Pattern COMMON =
      Pattern.compile(
          "(?:guest)?editorials?(?:notes?|board)?|editorspreface|prefaces?|forewords?|vorwort|geleitwort"
              + "|einleitung|einfuhrung|introduct(?:ion|ory)|introductiona?(?:to)?thespecial(?:issue|section)s?.*"
              + "|introductiontoth(?:e|is)(?:themed?)?(?:issue|volume|section|minitrack).*"
              + "|guesteditors?introduction.*|(?:editors?)?introduction|special(?:issue|section)|bookreviews?"
              + "|rezension(?:en)?|compterendu|review|comment(?:ary|s)?|discussion|response|reply|rejoinder"
              + "|errat(?:um|a)|corrigend(?:um|a)|correction|obituary|nachruf|nachwort|afterword|epilogue"
              + "|conclusions?|abstracts?|panel(?:discussion)?|news|letter(?:totheeditor)?|messagefromthe.*"
              + "|welcome.*|avantpropos|editorialintroduction|prologue?|introduccion|presentacion|prefazione");

  /** Folded titles of works about another work, such as errata. */
  private static final Pattern ABOUT_A_WORK =
      Pattern.compile(
          "^(?:errat(?:um|a)|corrigend(?:um|a)|correction|publishercorrection|authorcorrection|addendum"
              + "|retract(?:ion|ed)|reply|response|comment|rejoinder|discussion|reviewof|bookreview).*"
              + "|.*(?:errat(?:um|a)|corrigend(?:um|a)|correction|addendum|retracted)$");

  /** Compares two records; empty if they describe different works or there is no evidence. */
  public static Optional<WorkMatch> between(WorkFingerprint a, WorkFingerprint b) {
    if (isSame(a.doi(), b.doi())) {
      return Optional.of(new WorkMatch("same DOI " + b.doi(), 0)).filter(same -> !isCopied(a, b));
    }
    if (isSame(a.pmid(), b.pmid())) {
      return Optional.of(new WorkMatch("same PubMed number " + b.pmid(), 0))
          .filter(same -> !isCopied(a, b));
    }
    if (contradict(a, b)) {
      return Optional.empty();
    }
    if (isSame(a.arxiv(), b.arxiv())) {
      return Optional.of(new WorkMatch("same arXiv number " + b.arxiv(), 1))
          .filter(same -> !isCopied(a, b));
    }
    if (!a.title().isEmpty() && a.title().equals(b.title())) {
      return byTitle(a, b);
    }
    boolean shortened = a.mainTitle().equals(b.title()) || b.mainTitle().equals(a.title());
    return shortened && !a.title().isEmpty() && isSamePlace(a.place(), b.place())
        ? Optional.of(new WorkMatch("same title without subtitle, volume and page", 2))
        : Optional.empty();
  }

  private static Optional<WorkMatch> byTitle(WorkFingerprint a, WorkFingerprint b) {
    boolean sharedAuthor = a.author().isShared(b.author());
    boolean together = isSamePlace(a.place(), b.place());
    if (a.isCommonTitle()) {
      boolean sameContainer = a.place().container() != null && b.place().container() != null;
      boolean sameMonth = Objects.equals(a.month(), b.month());
      return sameContainer && sameMonth && sharedAuthor && Objects.equals(a.year(), b.year())
          ? Optional.of(new WorkMatch("same title, author and place", 2))
          : Optional.empty();
    }
    boolean sameYear = isSame(a.year(), b.year());
    if (sameYear && (sharedAuthor || a.title().length() >= DISTINCT_TITLE) && !isUnsure(a, b)) {
      return Optional.of(new WorkMatch("same title and year", 2));
    }
    if (sharedAuthor && a.isPreprint() != b.isPreprint()) {
      return Optional.of(new WorkMatch("a preprint and its published version", 2));
    }
    return sharedAuthor || together
        ? Optional.of(new WorkMatch("same title and first author", 3))
        : Optional.empty();
  }

  /** Whether a preprint and a published work lack a common author as further evidence. */
  private static boolean isUnsure(WorkFingerprint a, WorkFingerprint b) {
    return a.isPreprint() != b.isPreprint() && !a.author().isShared(b.author());
  }

  static boolean isCommon(String foldedTitle) {
    return COMMON.matcher(foldedTitle).matches();
  }

  /** Whether an identifier is wrong: copied from another work, or from the containing book. */
  private static boolean isCopied(WorkFingerprint a, WorkFingerprint b) {
    boolean alike =
        a.title().isEmpty()
            || b.title().isEmpty()
            || a.title().startsWith(b.title())
            || b.title().startsWith(a.title());
    boolean correction =
        !a.title().equals(b.title())
            && ABOUT_A_WORK.matcher(a.title()).matches()
                != ABOUT_A_WORK.matcher(b.title()).matches();
    return correction || (!alike && contradict(a, b));
  }

  /** Whether two records describe different works, unless a shared identifier says otherwise. */
  static boolean contradict(WorkFingerprint a, WorkFingerprint b) {
    if (isOther(a.arxiv(), b.arxiv()) || isOther(a.pmid(), b.pmid()) || isOtherDoi(a, b)) {
      return true;
    }
    if (isOther(a.kind(), b.kind())
        || a.author().differs(b.author())
        || (a.kind() != null && b.kind() != null && !a.part().name().equals(b.part().name()))
        || isOther(a.part().edition(), b.part().edition())) {
      return true;
    }
    if (a.isPreprint() || b.isPreprint()) {
      return yearsApart(a, b) > YEARS_TO_PUBLISH;
    }
    return contradict(a.place(), b.place(), isSame(a.arxiv(), b.arxiv()))
        || (isOther(a.year(), b.year())
            && !(isSamePlace(a.place(), b.place()) && yearsApart(a, b) == 1)
            && !isSame(a.arxiv(), b.arxiv()));
  }

  private static boolean isOtherDoi(WorkFingerprint a, WorkFingerprint b) {
    String first = a.doi();
    String second = b.doi();
    return first != null
        && second != null
        && !first.equals(second)
        && !Preprints.isPreprintDoi(first)
        && !Preprints.isPreprintDoi(second);
  }

  private static boolean contradict(
      WorkFingerprint.Place a, WorkFingerprint.Place b, boolean sameEprint) {
    if (isOther(a.volume(), b.volume())
        || isOther(a.issue(), b.issue())
        || isOther(a.page(), b.page())
        || isOther(a.number(), b.number())) {
      return true;
    }
    String first = a.container();
    String second = b.container();
    return first != null
        && second != null
        && !sameEprint
        && !isSamePlace(a, b)
        && !ContainerTitles.areAlike(first, second);
  }

  /** Whether both begin on the same page of the same volume. */
  private static boolean isSamePlace(WorkFingerprint.Place a, WorkFingerprint.Place b) {
    return isSame(a.volume(), b.volume()) && isSame(a.page(), b.page());
  }

  static int yearsApart(WorkFingerprint a, WorkFingerprint b) {
    Integer first = a.year();
    Integer second = b.year();
    return first == null || second == null ? 0 : Math.abs(first - second);
  }

  private static boolean isSame(@Nullable Object a, @Nullable Object b) {
    return a != null && a.equals(b);
  }

  private static boolean isOther(@Nullable Object a, @Nullable Object b) {
    return a != null && b != null && !a.equals(b);
  }
}
