// What Streamlit's pages cannot do themselves, because its script is in charge of the document.
(() => {
  // Opened at /endorsement, Streamlit first looks for its server under /endorsement/ and logs two errors in the
  // console before it finds it. Pages lie one level deep, so the server is where their address begins.
  window.__streamlit = { BACKEND_BASE_URL: new URL(".", location).href };

  // Streamlit reruns on a bare "r" and offers to clear its cache on a bare "c". A single key that does something
  // is a trap for who speaks to the computer or types with a tremor (WCAG 2.1.4).
  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const bare = !(event.ctrlKey || event.metaKey || event.altKey);
    if (bare && !typing && ["r", "c"].includes(event.key?.toLowerCase())) event.stopImmediatePropagation();
  }, { capture: true });

  // The reader can change the language without a new document: the address says which it is.
  const languages = LANGUAGES;
  const speak = () => {
    const asked = new URLSearchParams(location.search).get("lang");
    document.documentElement.lang = languages.includes(asked) ? asked : languages[0];
  };
  for (const step of ["pushState", "replaceState"]) {
    const take = history[step];
    history[step] = function (...where) { take.apply(this, where); speak(); };
  }
  addEventListener("popstate", speak);
})();
