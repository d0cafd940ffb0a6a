// What Streamlit's pages cannot do themselves, because its script is in charge of the document.

// Opened at /endorsement, Streamlit first looks for its server under /endorsement/ and logs two errors in the
// console before it finds it. Pages lie one level deep, so the server is where their address begins.
window.__streamlit = { BACKEND_BASE_URL: new URL(".", location).href };

// Streamlit reruns on a bare "r" and offers to clear its cache on a bare "c". A single key that does something
// is a trap for who speaks to the computer or types with a tremor (WCAG 2.1.4). Typing them still works.
addEventListener("keydown", (event) => {
  const bare = !(event.ctrlKey || event.metaKey || event.altKey);
  if (bare && ["r", "c"].includes(event.key?.toLowerCase())) event.stopImmediatePropagation();
}, { capture: true });

// Control and K, or Command and K, lead to the search from anywhere.
addEventListener("keydown", (event) => {
  const search = document.querySelector(".masthead [type=search]");
  if (search && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    search.focus();
  }
});

// The first words of the page give way to the page once it is there whole, so that nothing jumps, or a moment after
// it says the same or what went wrong.
const giveWay = () => document.getElementById("first")?.remove();
new MutationObserver((changes, watching) => {
  if (!document.querySelector("[data-testid=stMain] :is(h1, [role=alert])")) return;
  setTimeout(giveWay, 700);
  if (!document.querySelector("[data-testid=stApp][data-test-script-state=notRunning]")) return;
  watching.disconnect();
  requestAnimationFrame(giveWay);
}).observe(document, { childList: true, subtree: true, attributeFilter: ["data-test-script-state"] });

// A link to a chart: it is drawn long after the page is opened, and what is drawn above it moves it, so the reader is
// brought there until the page is at rest or the reader moves by hand.
const CHART = location.hash.startsWith("#chart-") && location.hash.slice(1);
if (CHART) {
  let rest;
  const seeking = new MutationObserver(() => {
    const chart = document.getElementById(CHART);
    if (!chart) return;
    chart.scrollIntoView();
    clearTimeout(rest);
    rest = setTimeout(() => seeking.disconnect(), 2000);
  });
  seeking.observe(document, { childList: true, subtree: true });
  for (const moved of ["wheel", "touchstart", "keydown", "mousedown"]) {
    addEventListener(moved, () => seeking.disconnect(), { once: true, passive: true });
  }
}

// A proxy that asks the monitor by another name than the reader did: what the page then asks is refused as a
// foreign page's would be, and the page would stay empty.
const [ASKED_BY, NAMES_DIFFER] = [/* the name, our words */];
if (ASKED_BY && ASKED_BY !== location.host) {
  addEventListener("DOMContentLoaded", () => {
    const said = document.createElement("p");
    said.setAttribute("role", "alert");
    said.style.cssText = "position: relative; z-index: 1; margin: 0; padding: 1rem; background: #fff; color: #1b1f24";
    said.textContent = NAMES_DIFFER.replace("{asked}", ASKED_BY).replace("{name}", location.host);
    document.body.prepend(said);
  });
}

// Streamlit puts each group of the menu, with its name, in a box inside one list: the boxes are the lists.
new MutationObserver(() => {
  for (const menu of document.querySelectorAll("[data-testid=stSidebarNavItems]:not([role])")) {
    menu.setAttribute("role", "none");
  }
  for (const group of document.querySelectorAll("[data-testid=stSidebarNavItems] > div:not([role])")) {
    group.setAttribute("role", "list");
  }
  for (const name of document.querySelectorAll("[data-testid=stNavSectionHeader]:not([role])")) {
    name.setAttribute("role", "listitem");
  }
}).observe(document, { childList: true, subtree: true });

// Streamlit's own words are English. Where the page is not, they are replaced as they appear.
const PHRASES = {/* english: ours */};
const ATTRIBUTES = ["aria-label", "placeholder"];
const ours = (said) => PHRASES[said] ?? said.replace(/^(Remove |Help for )/, (begin) => PHRASES[begin] ?? begin);
const translate = (node) => {
  if (node.nodeType === Node.TEXT_NODE && PHRASES[node.nodeValue]) node.nodeValue = PHRASES[node.nodeValue];
  for (const name of ATTRIBUTES) {
    const said = node.getAttribute?.(name);
    if (said && ours(said) !== said) node.setAttribute(name, ours(said));
  }
};
const translateAll = (node) => {
  translate(node);
  node.childNodes.forEach(translateAll);
};
if (Object.keys(PHRASES).length) {
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "childList") addedNodes.forEach(translateAll);
      else translate(target);
    }
  }).observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES });
}
