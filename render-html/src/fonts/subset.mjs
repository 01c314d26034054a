/*
 * Makes the fonts of the page themes: subsets of Latin as WOFF2, with the axes that the themes use, from packages of
 * npm. For each face there is a subset of Latin-1 with quotes, dashes and arrows, and a second one with the rest of the
 * Latin letters of Europe, which a page embeds only if it has one of them. Pages embed what is written here; run it again
 * only to change that:
 *
 *   npm ci && npm run subset
 */
import fs from "node:fs";
import subsetFont from "subset-font";

const LATIN = [
  [0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x152, 0x153], [0x2bb, 0x2bc], [0x2c6, 0x2c6], [0x2da, 0x2da],
  [0x2dc, 0x2dc], [0x2009, 0x200f], [0x2010, 0x2027], [0x202f, 0x203a], [0x2044, 0x2044], [0x2070, 0x2079],
  [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2190, 0x2193], [0x2196, 0x2199], [0x2212, 0x2212],
];
const FURTHER = [[0x100, 0x130], [0x132, 0x151], [0x154, 0x17f], [0x192, 0x192], [0x218, 0x21b], [0x1e9e, 0x1e9e]];

/* Faces for headings and italics set little text: their first subset is ASCII, and accents are a subset of their own. */
const ACCENTS = [[0xa1, 0xff], [0x131, 0x131], [0x152, 0x153]];
const isAccent = (c) => ACCENTS.some(([from, to]) => from <= c && c <= to);

/* Name of the face, package, file (latin and latin-ext), axes: a number pins an axis. */
const FACES = [
  ["newsreader", "newsreader", ["latin-standard-normal", "latin-ext-standard-normal"], { wght: { min: 400, max: 600 }, opsz: 18 }],
  ["newsreader-italic", "newsreader", ["latin-standard-italic", "latin-ext-standard-italic"], { wght: 400, opsz: 18 }],
  ["newsreader-display", "newsreader", ["latin-standard-normal", "latin-ext-standard-normal"], { wght: 500, opsz: 60 }],
  ["geist", "geist", ["latin-wght-normal", "latin-ext-wght-normal"], { wght: { min: 400, max: 700 } }],
  ["geist-italic", "geist", ["latin-wght-italic", "latin-ext-wght-italic"], { wght: 400 }],
  ["geist-mono", "geist-mono", ["latin-wght-normal", "latin-ext-wght-normal"], { wght: 400 }],
  ["hanken", "hanken-grotesk", ["latin-wght-normal", "latin-ext-wght-normal"], { wght: { min: 400, max: 700 } }],
  ["hanken-italic", "hanken-grotesk", ["latin-wght-italic", "latin-ext-wght-italic"], { wght: 400 }],
  ["bricolage", "bricolage-grotesque", ["latin-opsz-normal", "latin-ext-opsz-normal"], { wght: 750, opsz: 40 }],
];

const text = (ranges) =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join("");

const folder = process.argv[2] ?? "../main/resources/dev/dossier/html/fonts";
const write = async (name, family, file, letters, variationAxes) => {
  const font = fs.readFileSync(`node_modules/@fontsource-variable/${family}/files/${family}-${file}.woff2`);
  const subset = await subsetFont(font, letters, { targetFormat: "woff2", variationAxes });
  fs.writeFileSync(`${folder}/${name}.woff2`, subset);
  console.log(name, subset.length);
};

for (const [name, family, [latin, further], axes] of FACES) {
  const setsLittle = /-(display|italic)$/.test(name) || name === "bricolage";
  const letters = [...text(LATIN)];
  const first = setsLittle ? letters.filter((letter) => !isAccent(letter.codePointAt(0))) : letters;
  await write(name, family, latin, first.join(""), axes);
  if (setsLittle) await write(`${name}-accents`, family, latin, text(ACCENTS), axes);
  await write(`${name}-ext`, family, further, text(FURTHER), axes);
}
