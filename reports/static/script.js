// The pages are complete without this script. It adds the search over all claims, with its state in the address,
// and opens what is folded before printing.
"use strict";

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) details.open = true;
});

const SHOWN = 200;
const form = document.getElementById("search");
const index = globalThis.consilience;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function link(address, text) {
  return element("a", { href: address }, element("bdi", {}, text));
}

function row([kind, subject, source, verdict, value, quote, address]) {
  const badge = document.querySelector(`template[data-verdict="${index.verdicts[verdict]}"]`).content.cloneNode(true);
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, link(address, value)),
    element("td", { class: "said words", dir: "auto" }, quote),
    element("td", {}, link(index.links.subjects[subject], index.subjects[subject])),
    element("td", {}, index.kinds[kind]),
    element("td", {}, link(index.links.sources[source], index.sources[source])),
    element("td", {}, badge),
  );
}

function search() {
  const fields = { subject: "subjects", kind: "kinds", verdict: "verdicts", source: "sources" };
  const places = { kind: 0, subject: 1, source: 2, verdict: 3 };
  const rows = document.getElementById("rows");
  const first = [...rows.children];
  const found = document.getElementById("found");
  const more = document.getElementById("more");
  const pagers = document.querySelectorAll("#all .pager, #all .counted");
  const words = index.rows.map((r) =>
    [r[4], r[5], index.subjects[r[1]], index.sources[r[2]], index.kinds[r[0]]].join("\n").toLowerCase(),
  );
  let hits = [];
  let shown = 0;

  for (const [name, list] of Object.entries(fields)) {
    const sorted = name === "verdict" || name === "kind" ? index[list] : [...index[list]].sort();
    form.elements[name].append(...sorted.map((text) => element("option", { value: text }, text)));
  }

  function show() {
    rows.append(...hits.slice(shown, shown + SHOWN).map(row));
    shown = Math.min(hits.length, shown + SHOWN);
    more.hidden = shown >= hits.length;
    found.textContent = `${hits.length.toLocaleString("en")} of ${index.rows.length.toLocaleString("en")} claims, ${shown.toLocaleString("en")} shown`;
  }

  function apply() {
    const state = new URLSearchParams(location.hash.slice(1));
    const active = [...state.keys()].some((name) => name === "text" || name in fields);
    for (const name of ["text", ...Object.keys(fields)]) form.elements[name].value = state.get(name) ?? "";
    for (const pager of pagers) pager.hidden = active;
    found.hidden = !active;
    rows.replaceChildren();
    if (!active) {
      rows.append(...first);
      more.hidden = true;
      return;
    }
    const asked = (state.get("text") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = Object.keys(fields)
      .filter((name) => state.get(name))
      .map((name) => [places[name], index[fields[name]].indexOf(state.get(name))]);
    hits = index.rows.filter((r, i) => wanted.every(([at, is]) => r[at] === is) && asked.every((word) => words[i].includes(word)));
    shown = 0;
    show();
  }

  function remember() {
    const state = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
    history.replaceState(null, "", `#${state}`);
    apply();
  }

  form.addEventListener("input", remember);
  form.addEventListener("reset", () => setTimeout(remember));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", apply);
  more.addEventListener("click", show);
  form.hidden = false;
  apply();
}

if (form && index) search();
