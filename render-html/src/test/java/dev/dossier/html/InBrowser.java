package dev.dossier.html;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests in a real Chromium: one for all of a class. */
public abstract class InBrowser {
  public static Browser browser;

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
