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
