// Prints the microformats of a page, as the algorithm of microformats2 finds them.
import { readFileSync } from "node:fs";
import { mf2 } from "microformats-parser";

const [page, baseUrl] = process.argv.slice(2);
console.log(JSON.stringify(mf2(readFileSync(page, "utf8"), { baseUrl }), null, 1));
