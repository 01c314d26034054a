/*
 * Progressive enhancement of a page: a switch between light and dark mode, filters for long
 * sections, copy buttons, and a highlight of the current section in the table of contents. The
 * elements come from template elements of the page, in its language.
 */
{
  const root = document.documentElement;

  /* Fonts that are in the page: decoded before the first paint, so that nothing shifts. Those in files begin to load. */
  for (const face of document.fonts) {
    if (!face.family.includes("Fallback")) face.load().catch(() => {});
  }

  /* Storage may be disabled, and is for some pages opened from disk. */
  const remembered = (value) => {
    try {
      if (value) localStorage.setItem("scheme", value);
      return localStorage.getItem("scheme");
    } catch {
      return null;
    }
  };

  /* Set before the first paint. */
  const wanted = remembered();
  if (wanted === "light" || wanted === "dark") root.dataset.scheme = wanted;

  /*
   * A long page appears sooner if entries outside the viewport are laid out later, in small steps.
   * A page that does not open at its top needs its final layout at once, for the scroll position.
   */
  const arrival = performance.getEntriesByType("navigation")[0]?.type;
  if (arrival === "navigate" && !location.hash) root.dataset.settling = "";

  const settle = () => {
    const later = self.requestIdleCallback ?? setTimeout;
    const waiting = [...document.querySelectorAll(".section > .entries > .entry, .reference")];
    const show = (count) => {
      for (const entry of waiting.splice(0, count)) entry.style.contentVisibility = "visible";
    };
    const some = () => {
      show(5);
      if (waiting.length > 0) later(some);
    };
    if ("settling" in root.dataset) later(some);
    /* A jump within the page needs the final layout. */
    const showAll = () => show(waiting.length);
    addEventListener("click", ({ target }) => target.closest("a[href^='#']") && showAll(), true);
    addEventListener("hashchange", () => {
      if (waiting.length === 0) return;
      showAll();
      document.querySelector(":target")?.scrollIntoView();
    });
  };

  /* The target of a fragment, which may be malformed. */
  const placeOf = (hash) => {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null;
    }
  };

  const fromTemplate = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

  const addSwitch = () => {
    const button = fromTemplate("_scheme");
    const system = matchMedia("(prefers-color-scheme: dark)");
    const current = () => root.dataset.scheme ?? (system.matches ? "dark" : "light");
    const name = () => {
      const isDark = current() === "dark";
      button.ariaLabel = button.title = isDark ? button.dataset.light : button.dataset.dark;
      button.querySelector("use").setAttribute("href", isDark ? "#_i-sun" : "#_i-moon");
    };
    button.addEventListener("click", () => {
      root.dataset.scheme = current() === "dark" ? "light" : "dark";
      remembered(root.dataset.scheme);
      name();
    });
    system.addEventListener("change", name);
    name();
    document.querySelector(".skip").after(button);
  };

  const collator = new Intl.Collator(root.lang);
  /* Replacements for letters that have no canonical decomposition in Unicode. */
  const letters = { ß: "ss", ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i" };
  const plain = (text) =>
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[ßłøđðþæœı]/g, (letter) => letters[letter]);

  /* The text of an entry without its controls. */
  const contentOf = (entry) => {
    const copy = entry.cloneNode(true);
    for (const control of copy.querySelectorAll(".bib, summary, button, .to-page")) control.remove();
    return copy.textContent;
  };

  const addFilter = (section) => {
    const form = fromTemplate("_filter");
    const entries = [...section.querySelectorAll("[data-year]")];
    /* Computed on the first search, so that long pages load faster. */
    const texts = new Map();
    const textOf = (entry) => {
      if (!texts.has(entry)) texts.set(entry, plain(contentOf(entry)));
      return texts.get(entry);
    };
    const values = (entry, name) => (entry.dataset[name] ?? "").split("\n").filter(Boolean);
    const text = form.querySelector("input");
    const choices = [...form.querySelectorAll("select")];
    const output = form.querySelector("output");
    const reset = form.querySelector("button");
    const fields = [text, ...choices];

    for (const choice of choices) {
      const all = [...new Set(entries.flatMap((entry) => values(entry, choice.name)))];
      all.sort(collator.compare);
      if (choice.name === "year") all.reverse();
      choice.append(...all.map((value) => new Option(value)));
      choice.parentElement.hidden = all.length < 2;
    }

    const show = () => {
      const words = plain(text.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const entry of entries) {
        const fits =
          words.every((word) => textOf(entry).includes(word)) &&
          choices.every((choice) => !choice.value || values(entry, choice.name).includes(choice.value));
        entry.toggleAttribute("data-out", !fits);
        if (fits) shown++;
      }
      /* Hides the headings of empty groups. */
      for (const heading of section.querySelectorAll(".group")) {
        const list = heading.nextElementSibling;
        const empty = !list.querySelector("[data-year]:not([data-out])");
        for (const part of [heading, list]) part.toggleAttribute("data-out", empty);
      }
      reset.hidden = fields.every((field) => !field.value);
      output.value = reset.hidden
        ? ""
        : output.dataset.pattern.replace("{0}", shown).replace("{1}", entries.length);
    };

    const parameter = (field) => section.id + "." + field.name;
    const read = () => {
      const query = new URLSearchParams(location.search);
      for (const field of fields) field.value = query.get(parameter(field)) ?? "";
      /* Ignores values of old addresses that no longer exist. */
      const gone = choices.filter((choice) => choice.selectedIndex < 0);
      for (const choice of gone) choice.value = "";
      if (gone.length > 0) write();
      else if (!reset.hidden || fields.some((field) => field.value)) show();
    };
    const write = () => {
      const query = new URLSearchParams(location.search);
      for (const field of fields) {
        query.delete(parameter(field));
        if (field.value) query.set(parameter(field), field.value);
      }
      const search = query.toString();
      history.replaceState(null, "", location.pathname + (search && "?" + search) + location.hash);
      show();
    };
    const clear = () => {
      for (const field of fields) field.value = "";
      write();
    };

    form.ariaLabel = section.querySelector("h2").textContent;
    form.addEventListener("input", write);
    reset.addEventListener("click", () => {
      clear();
      text.focus();
    });
    addEventListener("popstate", read);
    /* A link to a filtered entry resets the filter. */
    const reveal = (hash) => {
      const target = placeOf(hash);
      if (section.contains(target) && target.closest("[data-out]")) {
        clear();
        target.scrollIntoView();
      }
    };
    addEventListener("hashchange", () => reveal(location.hash));
    /* hashchange does not fire if the address already has this fragment. */
    addEventListener("click", ({ target }) => {
      const link = target.closest("a[href^='#']");
      if (link) reveal(link.hash);
    });
    section.querySelector("h2").after(form);
    reset.hidden = true;
    read();
    reveal(location.hash);
  };

  /* The Clipboard API needs a secure context; copying a selection does not. */
  const copy = async (element) => {
    try {
      await navigator.clipboard.writeText(element.textContent);
    } catch {
      getSelection().selectAllChildren(element);
      document.execCommand("copy");
      getSelection().removeAllRanges();
    }
  };

  const addCopy = (block) => {
    const button = fromTemplate("_copy");
    const label = button.textContent;
    button.addEventListener("click", async () => {
      await copy(block);
      button.textContent = button.dataset.done;
      setTimeout(() => (button.textContent = label), 2000);
    });
    block.after(button);
  };

  /* Long lists have packed BibTeX by id, to keep the page small. */
  const unpack = async (packed) => {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return JSON.parse(await new Response(stream).text());
  };

  const rowOf = (work) => {
    let row = work.querySelector(":scope > .links, :scope > .body .links");
    if (!row) {
      row = document.createElement("div");
      row.className = "links";
      (work.querySelector(".body") ?? work).append(row);
    }
    return row;
  };

  let works;
  const addWorks = (section) => {
    for (const work of section.querySelectorAll(".reference, .work")) {
      const fold = fromTemplate("_bib");
      const block = fold.querySelector("pre");
      const fill = async () => {
        try {
          works ??= unpack(document.getElementById("_works").content.textContent);
          block.textContent = (await works)[work.id];
          addCopy(block);
        } catch {
          /* Without DecompressionStream: opens the file instead. */
          location.assign(section.dataset.works);
        }
      };
      fold.addEventListener("toggle", fill, { once: true });
      rowOf(work).append(fold);
    }
  };

  /* Within its own strip or column; the page does not move. */
  const bringIntoSight = (link) => {
    const at = link.getBoundingClientRect();
    for (const box of [link.closest("ol"), link.closest(".contents"), link.closest(".opening")]) {
      const room = box.getBoundingClientRect();
      if (box.scrollWidth > box.clientWidth) {
        box.scrollLeft += at.left - room.left - (room.width - at.width) / 2;
      }
      if (box.scrollHeight > box.clientHeight && (at.top < room.top || at.bottom > room.bottom)) {
        box.scrollTop += at.top - room.top - room.height / 2;
      }
    }
  };

  const followContents = () => {
    const links = new Map(
      [...document.querySelectorAll(".contents a")].map((link) => [placeOf(link.hash)?.id, link]),
    );
    const seen = new Set();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = [...links.keys()].find((id) => seen.has(id));
        for (const [id, link] of links) {
          if (id === first) {
            link.ariaCurrent = "true";
            /* Not at the start of the page, where the name is. */
            if (scrollY > 0) bringIntoSight(link);
          } else link.removeAttribute("aria-current");
        }
      },
      { rootMargin: "-20% 0px -60%" },
    );
    for (const section of document.querySelectorAll("main > section[id]")) {
      if (links.has(section.id)) observer.observe(section);
    }
  };

  addEventListener("DOMContentLoaded", () => {
    root.dataset.ready = "";
    addSwitch();
    document.querySelectorAll("[data-filter]").forEach(addFilter);
    document.querySelectorAll("[data-copy]").forEach(addCopy);
    document.querySelectorAll("[data-works]").forEach(addWorks);
    followContents();
  });

  addEventListener("load", settle);

  /* Opens folds for printing, for browsers without ::details-content. */
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("details:not([open])")];
    for (const fold of unfolded) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of unfolded) fold.open = false;
  });
}
