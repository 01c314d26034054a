"use strict";
const $ = (id) => document.getElementById(id);
const page = $("page"), paper = $("paper");
let state = {generation: -1, documents: [], problems: []};
const hidden = new Set(JSON.parse(sessionStorage.getItem("hidden") || "[]"));
const shown = {page: "", paper: ""};

function put(parent, name, attributes, text) {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  if (text) element.textContent = text;
  parent.append(element);
  return element;
}

const address = (path) => path.split("/").map(encodeURIComponent).join("/");
const isPdf = (it) => it.path.endsWith(".pdf");

/** One page and one paper are shown: the first of each that is not switched off. */
function chosen() {
  const open = state.documents.filter((it) => !hidden.has(it.name));
  return {page: open.find((it) => !isPdf(it)), paper: open.find(isPdf)};
}

function list() {
  const nav = $("documents");
  nav.replaceChildren();
  for (const it of state.documents) {
    const now = chosen();
    const button = put(nav, "button", {type: "button", "aria-pressed": String(it === now.page || it === now.paper)}, it.name);
    button.onclick = () => {
      const on = button.getAttribute("aria-pressed") === "true";
      for (const other of state.documents) if (isPdf(other) === isPdf(it)) hidden.add(other.name);
      if (!on) hidden.delete(it.name);
      sessionStorage.setItem("hidden", JSON.stringify([...hidden]));
      draw();
    };
    put(nav, "a", {href: "/" + address(it.path), target: "_blank", title: it.path}, "\u2197").setAttribute("aria-label", "Open " + it.path);
  }
}

/** Loads a page behind the one that is shown, restores its state, and puts it in front. */
function drawPage(it) {
  page.hidden = !it;
  const key = it ? it.path + it.hash : "";
  if (!it || shown.page === key) return;
  const samePath = shown.page.startsWith(it.path);
  shown.page = key;
  page.querySelectorAll("iframe.next").forEach((frame) => frame.remove());
  const old = page.querySelector("iframe");
  const frame = put(page, "iframe", {class: old ? "next" : "", title: it.name, src: "/" + address(it.path)});
  frame.onload = () => {
    if (old && samePath) keep(old.contentWindow, frame.contentWindow);
    frame.classList.remove("next");
    if (old) old.remove();
    document.body.dataset.shown = String(state.generation);
  };
}

function keep(from, to) {
  try {
    const folds = (window) => [...window.document.querySelectorAll("details")];
    const open = folds(from).map((it) => it.open);
    folds(to).forEach((it, i) => { it.open = open[i] === true; });
    for (const name of ["class", "data-scheme", "data-theme", "style"]) {
      const value = from.document.documentElement.getAttribute(name);
      if (value !== null) to.document.documentElement.setAttribute(name, value);
    }
    to.scrollTo({top: from.scrollY, left: from.scrollX, behavior: "instant"});
  } catch (e) { /* A link has led to another site. */ }
}

/** The width of a page in pixels of the screen: as sharp as it can be, and no larger. */
function widthOnScreen() {
  const style = getComputedStyle(paper);
  const room = paper.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  const most = 48 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.round(Math.min(room, most) * ($("zoom").value / 100) * devicePixelRatio);
}

/** Swaps pictures once they are loaded, so that nothing jumps. */
function drawPaper(it) {
  paper.hidden = !it;
  const width = it ? widthOnScreen() : 0;
  const key = it ? it.path + it.hash + "@" + width : "";
  if (!it || shown.paper === key) return;
  shown.paper = key;
  while (paper.children.length > it.pages) paper.lastChild.remove();
  for (let i = 1; i <= it.pages; i++) {
    // Pages may be decoded in any order, so each has its place before.
    const place = paper.children[i - 1] || put(paper, "span", {});
    const image = new Image();
    image.alt = it.name + ", page " + i;
    image.src = "/_preview/page/" + i + "/" + width + "/" + address(it.path) + "?" + it.hash;
    image.decode().catch(() => {}).then(() => {
      if (shown.paper === key) place.replaceWith(image);
    });
  }
}

let later = 0;

/** Draws pages anew when their size on the screen has changed, and does not change any more. */
function drawPaperLater() {
  clearTimeout(later);
  later = setTimeout(() => drawPaper(chosen().paper), 150);
}

function drawProblems() {
  const errors = $("errors"), others = $("list"), button = $("notes");
  errors.replaceChildren();
  others.replaceChildren();
  if (state.fault) put(errors, "pre", {class: "error"}, state.fault);
  for (const it of state.problems) {
    put(it.severity === "error" ? errors : others, "pre", {class: it.severity}, it.text);
  }
  errors.hidden = !state.failed;
  button.hidden = others.children.length === 0;
  button.textContent = others.children.length + (others.children.length === 1 ? " note" : " notes");
  if (button.hidden) { others.hidden = true; button.setAttribute("aria-expanded", "false"); }
}

function draw() {
  list();
  drawProblems();
  const now = chosen();
  drawPage(now.page);
  drawPaper(now.paper);
  document.body.dataset.generation = String(state.generation);
}

let asked = 0, answered = 0;

async function load() {
  const turn = ++asked;
  const next = await (await fetch("/_preview/state")).json();
  // Answers may overtake each other.
  if (turn < answered) return;
  answered = turn;
  state = next;
  draw();
}

$("notes").onclick = () => {
  $("list").hidden = !$("list").hidden;
  $("notes").setAttribute("aria-expanded", String(!$("list").hidden));
};
$("phone").onchange = (event) => page.classList.toggle("narrow", event.target.checked);
$("zoom").oninput = (event) => {
  paper.style.setProperty("--zoom", event.target.value / 100);
  drawPaperLater();
};
new ResizeObserver(drawPaperLater).observe(paper);
new EventSource("/_preview/events").onmessage = load;
