/** The script of a page with pictures. It puts text into the page as text only. */
export const PAGE_SCRIPT = String.raw`"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const details = document.getElementById("details");
const find = document.getElementById("find");
const tabs = [...document.querySelectorAll("[role=tab]")];
let current = 0;
let scale = 1;

function make(tag, text) {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  return element;
}

function panelOf(view) { return document.getElementById("view-" + view.id); }
function elementOf(view, kind, index) { return document.getElementById(view.id + "-" + kind + index); }

function clear() {
  for (const element of document.querySelectorAll(".chosen, .near, .has-chosen")) element.classList.remove("chosen", "near", "has-chosen");
}

function overview() {
  clear();
  const view = data.views[current];
  const wanted = find.value.trim().toLowerCase();
  const has = (texts) => wanted === "" || texts.some((text) => text.toLowerCase().includes(wanted));
  const list = (kind, entries) => {
    const items = make("ul");
    entries.forEach((entry, index) => {
      if (!has([entry.name, ...(entry.about || []), ...entry.evidence.map((number) => data.evidence[number].text)])) return;
      const item = make("li");
      const button = make("button", kind === "n" ? entry.name + " (" + entry.about[0] + ")" : entry.name);
      button.type = "button";
      button.addEventListener("click", () => choose(kind, index, true));
      item.append(button);
      items.append(item);
    });
    return items;
  };
  const nodes = list("n", view.nodes);
  const edges = list("e", view.edges);
  details.replaceChildren(
    make("h2", view.title),
    make("p", "Choose a box or a line, in the picture or here, to see what the templates say. Escape comes back to this list."),
    make("h3", nodes.childElementCount + " boxes"), nodes,
    make("h3", edges.childElementCount + " lines"), edges,
  );
  details.scrollTop = 0;
}

function choose(kind, index, move) {
  clear();
  const view = data.views[current];
  const entry = kind === "n" ? view.nodes[index] : view.edges[index];
  const element = elementOf(view, kind, index);
  element.classList.add("chosen", "near");
  element.ownerSVGElement.classList.add("has-chosen");
  view.edges.forEach((edge, number) => {
    const touches = kind === "n" ? edge.ends.includes(index) : number === index;
    if (!touches) return;
    elementOf(view, "e", number).classList.add("near");
    for (const end of edge.ends) elementOf(view, "n", end).classList.add("near");
  });
  const back = make("button", "All boxes and lines");
  back.type = "button";
  back.addEventListener("click", leave);
  const parts = [make("h2", entry.name)];
  if (entry.about) parts.push(make("p", entry.about.join(", ")));
  parts.push(back);
  if (entry.evidence.length === 0) parts.push(make("p", "No part of the templates stands behind it by itself."));
  for (const number of entry.evidence) {
    const { title, text } = data.evidence[number];
    parts.push(make("h3", title), make("pre", text));
  }
  details.replaceChildren(...parts);
  details.scrollTop = 0;
  if (move) element.scrollIntoView({ block: "center", inline: "center" });
}

function leave() {
  const chosen = document.querySelector(".chosen");
  overview();
  if (chosen) chosen.focus();
}

function show(index) {
  current = index;
  tabs.forEach((tab, number) => {
    tab.setAttribute("aria-selected", String(number === index));
    tab.tabIndex = number === index ? 0 : -1;
    panelOf(data.views[number]).hidden = number !== index;
  });
  overview();
  // Long pictures are read by scrolling: text that is too small to be read is no overview.
  const panel = panelOf(data.views[index]);
  resize(Math.min(1, panel.clientWidth / panel.querySelector("svg").viewBox.baseVal.width));
}

function resize(wanted) {
  scale = Math.min(4, Math.max(0.1, wanted));
  const picture = panelOf(data.views[current]).querySelector("svg");
  const box = picture.viewBox.baseVal;
  picture.setAttribute("width", String(Math.round(box.width * scale)));
  picture.setAttribute("height", String(Math.round(box.height * scale)));
}

function fit() {
  const panel = panelOf(data.views[current]);
  const box = panel.querySelector("svg").viewBox.baseVal;
  resize(Math.min(1, panel.clientWidth / box.width, panel.clientHeight / box.height));
}

data.views.forEach((view) => {
  for (const [kind, entries] of [["n", view.nodes], ["e", view.edges]]) {
    entries.forEach((_, index) => {
      const element = elementOf(view, kind, index);
      element.addEventListener("click", () => choose(kind, index, false));
      element.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose(kind, index, false);
      });
    });
  }
});
tabs.forEach((tab, index) => {
  tab.addEventListener("click", () => show(index));
  tab.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const next = (index + step + tabs.length) % tabs.length;
    show(next);
    tabs[next].focus();
  });
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") leave();
});
find.addEventListener("input", overview);
document.getElementById("larger").addEventListener("click", () => resize(scale * 1.25));
document.getElementById("smaller").addEventListener("click", () => resize(scale / 1.25));
document.getElementById("fit").addEventListener("click", fit);
show(0);
`;
