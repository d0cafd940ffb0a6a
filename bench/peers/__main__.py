"""The monitor beside Dash, plain Streamlit, Panel and Shiny: `python -m bench.peers [CHANGES]` (default 12).

All of them draw five charts of the example survey, the monitor on /endorsement and the others by `five.py` from a
cube of counts, each in an environment of its own that the first run makes in .peers/. One headless Chromium
opens them in turn and changes the filter of sectors. Measured are the time to the last change inside a chart,
from the start of the navigation and from the click, and the bytes of a first load. The ratios say more
than the milliseconds.
"""

import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pandas as pd
from playwright.sync_api import Browser, Page

import store
from tests.browser.reading import DESKTOP, chromium
from tests.browser.serving import free_port, serving
from tests.example.published import upload_example
from translations import words

HERE = Path(__file__).parent
OUT = HERE.parents[1] / ".peers"
CHARTS, LOADS = 5, 3
QUIET = 700  # milliseconds without a change inside a chart after which all are drawn

# Notes when something was clicked, and when a chart changed last, also inside the shadow trees that Panel draws in.
WATCH = """
  window.pressed = window.drawn = 0;
  addEventListener("pointerdown", () => { window.pressed = performance.now(); window.drawn = 0; }, true);
  const inChart = ({target}) => target.closest?.(".js-plotly-plot");
  const observer = new MutationObserver(changes => {
    if (changes.some(inChart)) window.drawn = performance.now();
  });
  const roots = [document], attach = Element.prototype.attachShadow;
  const watch = root => observer.observe(root, {subtree: true, childList: true, attributes: true});
  window.charts = () => roots.reduce(
    (count, root) => count + root.querySelectorAll(".js-plotly-plot .main-svg").length, 0);
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    roots.push(root);
    watch(root);
    return root;
  };
  watch(document);
"""
DRAWN = f"() => window.drawn && performance.now() - window.drawn > {QUIET} && window.charts() >= {CHARTS}"

# How each peer is started, but for its Python; CUBE and PORT stand for themselves.
PEERS = {
    "Dash": ("dash", "with_dash.py CUBE PORT"),
    "plain Streamlit": (
        "streamlit",
        "-m streamlit run with_streamlit.py --server.headless=true --server.port=PORT"
        " --server.address=127.0.0.1 --browser.gatherUsageStats=false -- CUBE",
    ),
    "Panel": ("panel", "with_panel.py CUBE PORT"),
    "Shiny": ("shiny", "with_shiny.py CUBE PORT"),
}

CUBE = """
  SELECT w.reference_year AS year, c.sector, s.name_nl AS name, c.level, sum(c.companies) AS companies
  FROM survey_cells AS c JOIN survey_waves AS w USING (wave) JOIN sectors AS s USING (sector)
  GROUP BY ALL ORDER BY ALL
"""


def main(changes: int) -> None:
    """Measure and print a table."""
    pythons = {folder: environment(folder) for folder, _ in PEERS.values()}
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        home, cube = Path(folder) / "home", Path(folder) / "cube.csv"
        sectors = prepare(home, cube)
        addresses = {"monitor": stack.enter_context(serving(home)) + "/endorsement"}
        for name, (environment_of, started) in PEERS.items():
            port = free_port()
            words_of = started.replace("CUBE", str(cube)).replace("PORT", str(port)).split()
            addresses[name] = stack.enter_context(peer([pythons[environment_of], *words_of], port))
        browser = stack.enter_context(chromium())
        for address in addresses.values():  # the first visit warms a server up
            opened(browser, address)[0].close()
        pages, sizes = {}, {}
        loads, taken = ({name: [] for name in addresses} for _ in range(2))
        for _ in range(LOADS):
            for name, address in addresses.items():
                if name in pages:
                    pages[name].context.close()
                pages[name], milliseconds, sizes[name] = opened(browser, address)
                loads[name].append(milliseconds)
        for turn in range(changes):
            for name, page in pages.items():
                page.bring_to_front()
                taken[name].append(changed(page, name, sectors[turn % len(sectors)]))
    print("| medians | filter change | against Dash | first load | against Dash | over the line |")
    print("|---|---|---|---|---|---|")
    for name in addresses:
        cells = [name]
        for found in (taken, loads):
            median = statistics.median(found[name])
            cells += [f"{median:.0f} ms", f"{median / statistics.median(found['Dash']):.2f}"]
        print(f"| {' | '.join(cells)} | {sizes[name] / 1e6:.2f} MB |")


def environment(name: str) -> Path:
    """The Python of a peer's environment, made when it is not there."""
    python = OUT / name / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", OUT / name], check=True)
        required = HERE / f"with_{name}.txt"
        subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", required], check=True)
    return python


def prepare(home: Path, cube: Path) -> list[str]:
    """Fill a store with the example and write its cube; gives the names of the sectors to choose from."""
    opened = store.Store(home)
    opened.publish_published(store.DATA, store.opened.AUTHOR)
    upload_example(opened)
    with opened.reading_copy().connection.cursor() as cursor:
        rows: pd.DataFrame = cursor.execute(CUBE).df()
    rows.to_csv(cube, index=False)
    return sorted(rows["name"].unique())


@contextmanager
def peer(command: list, port: int) -> Iterator[str]:
    """The address of a peer while it runs. Raises RuntimeError when it does not come up."""
    process = subprocess.Popen(command, cwd=HERE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(300):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.2)
        else:
            raise RuntimeError(f"{command} did not come up")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=20)


def opened(browser: Browser, address: str) -> tuple[Page, float, int]:
    """A page in a browser without a cache, the milliseconds until its last chart was drawn, the bytes it took."""
    page = browser.new_context(viewport=DESKTOP).new_page()
    page.add_init_script(WATCH)
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    sizes: list[int] = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    page.goto(address)
    page.wait_for_function(DRAWN, timeout=60_000)
    return page, page.evaluate("window.drawn"), int(sum(sizes))


def changed(page: Page, name: str, sector: str) -> float:
    """Milliseconds from choosing one more sector, or one less, until the last chart was redrawn."""
    if name == "monitor":
        field = page.get_by_role("combobox", name=words("nl")("filter-sector"), exact=True).first
        field.click()
        field.fill(sector)
        page.get_by_role("option", name=sector, exact=True).click()
    else:
        page.get_by_text(sector, exact=True).first.click()
    page.wait_for_function("() => window.drawn > window.pressed", timeout=30_000)
    page.wait_for_function(f"() => performance.now() - window.drawn > {QUIET}", timeout=30_000)
    return page.evaluate("window.drawn - window.pressed")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 12)
