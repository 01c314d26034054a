package dev.dossier.examples;

import java.util.List;
import java.util.Map;

/** What the page that started it all holds: https://samforeman.me, 2026-01-07. */
final class SeedFacts {
  private SeedFacts() {}

  /** A link: what it says and where it leads. */
  record Link(String text, String url) {
    @Override
    public String toString() {
      return text;
    }
  }

  static final Link AURORAGPT_TALK =
      new Link(
          "AuroraGPT: Training Foundation Models on Supercomputers",
          "https://samforeman.me/talks/2026/12/16/");
  static final Link AERIS_TALK =
      new Link("AERIS: Argonne’s Earth Systems Model", "https://samforeman.me/talks/2026/10/08/");
  static final Link COMMON_TALK =
      new Link(
          "Training Foundation Models on Supercomputers",
          "https://samforeman.me/talks/2025/10/24/");

  static final List<Link> LINKS =
      List.of(
          new Link("AuroraGPT", "https://auroragpt.anl.gov"),
          AURORAGPT_TALK,
          COMMON_TALK,
          new Link("AERIS", "https://arxiv.org/abs/2509.13523"),
          AERIS_TALK,
          new Link("ezpz", "https://saforem2.github.io/ezpz"),
          new Link("Genesis Project", "https://genesis.energy.gov/"),
          new Link(
              "The American Science Cloud (AmSC)",
              "https://american-science-cloud.github.io/amsc-site/"),
          new Link(
              "DeepSpeed Technical Steering Committee",
              "https://www.linkedin.com/feed/update/urn:li:activity:7412334024578375680/"),
          new Link("CPSC", "https://imfisk.github.io/CPSC/"),
          new Link("Roadmap discussion", "https://github.com/deepspeedai/DeepSpeed/issues/7705"));

  /** Talks by the id of the project that they stand under. */
  static final Map<String, List<Link>> TALKS =
      Map.of(
          "auroragpt", List.of(AURORAGPT_TALK, COMMON_TALK),
          "aeris", List.of(AERIS_TALK, COMMON_TALK),
          "ezpz", List.of(),
          "genesis", List.of());

  static final String REFERENCE =
      "Hatanpää, Väinö, Eugene Ku, Jason Stock, Murali Emani, Sam Foreman, Chunyong Jung, Sandeep"
          + " Madireddy, et al. 2025. “AERIS: Argonne Earth Systems Model for Reliable and Skillful"
          + " Predictions.” https://arxiv.org/abs/2509.13523.";

  /** Every heading and title, in the order of the page. */
  static final List<String> IN_ORDER =
      List.of(
          "🎉 Happy New Year!",
          "Sam Foreman",
          "2026",
          // The list of contents.
          "Ongoing Projects",
          "Additional Involvements",
          "write here more often",
          "Ongoing Projects",
          "AuroraGPT",
          "Large Language Models for Scientific Applications",
          "leadership-class supercomputers",
          "AuroraGPT: Training Foundation Models on Supercomputers",
          "Training Foundation Models on Supercomputers",
          "AERIS",
          "Argonne Earth Systems Model for Reliable and Skillful Predictions",
          "Hatanpää et al. (2025)",
          "AERIS: Argonne’s Earth Systems Model",
          "Training Foundation Models on Supercomputers",
          "🍋 ezpz",
          "Genesis Project",
          "The American Science Cloud (AmSC)",
          "A Platform for Transformative Science",
          "More info",
          "The Transformational AI Models Consortium (ModCon)",
          "Cornerstone of the Genesis Mission’s AI models and data efforts",
          "More info",
          "Additional Involvements",
          "DeepSpeed Technical Steering Committee",
          "CPSC",
          "Coordinating Panel for Software and Computing",
          "Member",
          "More info",
          "Division of Particles and Fields (DPF) of the American Physical Society (APS)",
          REFERENCE,
          "There will be more to read about this before long.",
          "Roadmap discussion");
}
