package dev.dossier.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.dossier.document.Document;
import dev.dossier.document.Section;
import dev.dossier.html.HtmlRenderer;
import dev.dossier.profile.spec.SinglePages;
import dev.dossier.profile.spec.WebSite;
import dev.dossier.testing.DocumentBuilder;
import dev.dossier.testing.EntryBuilder;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitePlanTest {
  private static final WebSite PROJECT_PAGES =
      new WebSite(null, List.of(SinglePages.PROJECTS), false);

  @Test
  void sectionsShareThePageOfAnEntryThatBothShow() {
    SitePlan plan =
        SitePlan.of(
            DocumentBuilder.page("Ada")
                .site(PROJECT_PAGES)
                .entries(
                    "projects", "One", EntryBuilder.entry("project", "a", "A").path("projects[0]"))
                .entries(
                    "projects",
                    "Two",
                    EntryBuilder.entry("project", "a-2", "A").path("projects[0]"))
                .build());
    assertThat(plan.entries()).hasSize(1);
    assertThat(plan.path("a-2")).isEqualTo(plan.path("a")).isEqualTo("projects/a.html");
    assertThat(plan.path("b")).isNull();
  }

  @Test
  void linksOmitTheFileThatHasThem() {
    SitePlan plan = SitePlan.of(projects(2));
    assertThat(plan.linksFrom("index.html"))
        .containsOnlyKeys("project-0", "project-1")
        .containsEntry("project-1", "projects/project-1.html");
    assertThat(plan.linksFrom("projects/project-0.html"))
        .hasSize(1)
        .containsEntry("project-1", "project-1.html");
  }

  /** Allocated memory, unlike time, does not depend on the load of the machine. */
  @Test
  void fourTimesAsManyPagesNeedFourTimesTheMemory() {
    allocated(projects(50)); // Loads classes and templates.
    assertThat((double) allocated(projects(800)) / allocated(projects(200))).isBetween(3.5, 4.3);
  }

  private static long allocated(Document document) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    HtmlRenderer renderer = new HtmlRenderer();
    long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
    assertThat(renderer.render(document, Instant.EPOCH).problems()).isEmpty();
    return thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  private static Document projects(int count) {
    return DocumentBuilder.page("Ada")
        .site(PROJECT_PAGES)
        .section(
            "projects",
            Section.Form.ENTRIES,
            "Projects",
            IntStream.range(0, count)
                .mapToObj(i -> EntryBuilder.entry("project", "project-" + i, "Project " + i))
                .toArray(EntryBuilder[]::new))
        .build();
  }
}
