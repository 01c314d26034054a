package dev.dossier.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Base of tests in Chromium, with one browser per class. */
@Tag("browser")
public abstract class InBrowser {
  /** The browser, from before the first test to after the last one. */
  public static @Nullable Browser browser;

  @BeforeAll
  static void startBrowser() throws Exception {
    browser = Browser.required();
  }

  @AfterAll
  static void stopBrowser() throws Exception {
    if (browser != null) {
      browser.stop();
      browser = null;
    }
  }
}
