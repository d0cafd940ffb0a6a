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

const create = (parent) => {
  const chart = document.createElement("div");
  chart.className = chart.dataset.testid = "stPlotlyChart"; // as Streamlit names its own charts
  chart.setAttribute("role", "figure");
  parent.append(chart);
  return chart;
};

export default async ({ data, parentElement, setTriggerValue }) => {
  const chart = parentElement.querySelector(".stPlotlyChart") ?? create(parentElement);
  chart.setAttribute("aria-label", data.alt);
  chart.style.height = `${data.figure.layout.height}px`;
  chart.wanted = data.figure;
  const Plotly = await plotly(data.script);
  const draw = () => {
    const { data: traces, layout } = chart.wanted;
    return Plotly.react(chart, traces, { ...layout, width: chart.clientWidth }, { displayModeBar: false });
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
  }
  return () => {
    chart.watch.disconnect();
    Plotly.purge(chart);
  };
};
