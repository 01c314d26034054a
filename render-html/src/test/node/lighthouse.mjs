// Prints the scores of a page, from 0 to 100, and what cost it some of them; of speed, which takes most of the time,
// only if the last argument asks for it.
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";

const [url, chromePath, withSpeed] = process.argv.slice(2);
const asked = ["accessibility", "best-practices", "seo", ...(withSpeed === "true" ? ["performance"] : [])];
const chrome = await chromeLauncher.launch({
  chromePath,
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: "error", onlyCategories: asked });
  for (const category of Object.values(lhr.categories)) {
    console.log(`${category.id} ${Math.round(category.score * 100)}`);
    for (const { id, weight } of category.auditRefs) {
      const { score, displayValue = "" } = lhr.audits[id];
      if (weight > 0 && score !== null && score < 0.9) console.log(`  ${id} ${score} ${displayValue}`);
    }
  }
} finally {
  chrome.kill();
}
