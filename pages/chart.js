// Draws a chart, and draws it again in its place when its figure changes: Plotly then changes what differs.

const scripts = new Map();

// Plotly as a script of ours brings it, fetched once.
const plotly = (address) => {
  if (!scripts.has(address)) {
    scripts.set(address, new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(address, window.__streamlit.BACKEND_BASE_URL);
      script.onload = () => resolve(window.Plotly);
      script.onerror = () => reject(new Error(`${script.src} did not load`));
      document.head.append(script);
    }));
  }
  return scripts.get(address);
};

// Below this width, in pixels, a chart leaves out the words that only a wide one has room for.
const NARROW = 480;
const prefersDark = matchMedia("(prefers-color-scheme: dark)");

// The figure as this reader sees it: on a dark ground in its other colours, narrow without its side words.
const fitted = (chart) => {
  const { figure, dark, wide_only } = chart.wanted;
  const recolour = (colour) => dark[colour.toLowerCase()] ?? colour;
  const text = JSON.stringify(figure);
  const { data, layout } = JSON.parse(prefersDark.matches ? text.replace(/#[0-9a-f]{6}/gi, recolour) : text);
  if (chart.clientWidth < NARROW) {
    layout.annotations = layout.annotations.filter(({ name }) => name !== wide_only);
    Object.assign(layout.margin, layout.meta?.narrow_margin);
  }
  return [data, { ...layout, width: chart.clientWidth }];
};

const create = (parent) => {
  const chart = document.createElement("div");
  chart.className = chart.dataset.testid = "stPlotlyChart"; // as Streamlit names its own charts
  chart.setAttribute("role", "figure");
  const printed = document.createElement("div");
  printed.className = "on-paper";
  parent.append(chart, printed);
  return chart;
};

export default async ({ data, parentElement, setTriggerValue }) => {
  const chart = parentElement.querySelector(".stPlotlyChart") ?? create(parentElement);
  chart.setAttribute("aria-label", data.alt);
  chart.style.height = `${data.figure.layout.height}px`;
  chart.wanted = data;
  chart.nextElementSibling.innerHTML = data.printed;
  const Plotly = await plotly(data.script);
  const draw = async () => {
    await Plotly.react(chart, ...fitted(chart), { displayModeBar: false });
    // The alternative text of the whole says what is drawn; the pieces would be read out once more.
    for (const drawn of chart.querySelectorAll(".svg-container")) drawn.setAttribute("aria-hidden", "true");
  };
  await draw();
  if (!chart.watch) {
    if (data.clickable) {
      chart.on("plotly_click", ({ points }) => setTriggerValue("chosen", points[0].pointIndex));
    }
    chart.watch = new ResizeObserver(() => {
      if (chart.clientWidth && chart.clientWidth !== chart.layout.width) draw();
    });
    chart.watch.observe(chart);
    prefersDark.addEventListener("change", draw);
    chart.forget = () => prefersDark.removeEventListener("change", draw);
  }
  return () => {
    chart.watch.disconnect();
    chart.forget();
    Plotly.purge(chart);
  };
};
