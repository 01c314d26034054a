// Measures the layout of pages in Chromium; see bench/layout.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, ...pages] = process.argv.slice(2);
const puppeteer = createRequire(modules)("puppeteer-core");
const userDataDir = mkdtempSync(join(tmpdir(), "layout-"));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  userDataDir,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});

const observe = () => {
  window.longTasks = [];
  window.shift = 0;
  const watch = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  watch("longtask", (it) => window.longTasks.push(Math.round(it.duration)));
  watch("layout-shift", (it) => (window.shift += it.value));
};

try {
  for (const page of pages) {
    for (let run = 0; run < 3; run++) {
      const tab = await browser.newPage();
      await tab.setViewport({ width: Number(process.env.WIDTH ?? 1280), height: 800 });
      await tab.evaluateOnNewDocument(observe);
      await tab.goto(pathToFileURL(resolve(page)).href, { waitUntil: "load" });
      await new Promise((done) => setTimeout(done, 3000));
      const { longTasks, shift } = await tab.evaluate(() => ({ longTasks, shift }));
      console.log(`${page}: longest task ${Math.max(0, ...longTasks)} ms, of ${longTasks.length}; shift ${shift.toFixed(4)}`);
      await tab.close();
    }
  }
} finally {
  await browser.close();
  rmSync(userDataDir, { recursive: true, force: true });
}
