// A figure in a frame of another site has no height of its own. This script is in both documents: the figure tells its
// height whenever that changes, and the page around it gives its frame just that.
(() => {
  if (document.documentElement.hasAttribute("data-embedded")) {
    const tell = () => parent.postMessage({ embeddedHeight: Math.ceil(document.body.offsetHeight) }, "*");
    new ResizeObserver(tell).observe(document.body);
    return;
  }
  const monitor = new URL(document.currentScript.src).origin;
  addEventListener("message", ({ origin, source, data }) => {
    const height = Number(data?.embeddedHeight);
    if (origin !== monitor || !(height > 0)) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) frame.style.height = `${Math.min(height, 5000)}px`;
    }
  });
})();
