// Prints what html-validate says against the pages of a folder, a fault in a line.
import { readdirSync } from "node:fs";
import path from "node:path";
import { FileSystemConfigLoader, HtmlValidate, StaticConfigLoader } from "html-validate";

const judge = new HtmlValidate(
  new StaticConfigLoader({
    extends: ["html-validate:recommended"],
    rules: {
      // Ids of the page's own begin with a low line, which no id of a user's does. HTML allows it.
      "valid-id": ["error", { relaxed: true }],
      // A paper is called what it is called.
      "long-title": "off",
    },
  }),
);

const [folder] = process.argv.slice(2);
const pages = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html"));
if (pages.length === 0) throw new Error("no page in " + folder);
for (const page of pages.sort()) {
  const report = judge.validateFileSync(path.join(folder, page));
  for (const { messages } of report.results) {
    for (const { line, column, ruleId, message } of messages) {
      console.log(`${page}:${line}:${column}: ${message} [${ruleId}]`);
    }
  }
}
