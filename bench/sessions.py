"""Many readers at once: `python -m bench.sessions [READERS ...]`, 10, 50 and 100 when none are given.

Each reader holds a session of its own on the page of the endorsement with the example survey, over the same
websocket as a browser, and asks for another sector every four seconds on average. Counted is the time from the
question to the end of the page's run; a browser then has to draw what changed. The server and all readers share one
machine, so a reader's own work, which is reading messages, is counted too. The memory of the server is looked at
while all are there and once all have left.
"""

import asyncio
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlencode

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.util import calc_hash

import store
from tests.browser.serving import serving
from tests.example.published import upload_example

SECTORS = ("textiles", "food", "energy", "finance", "retail", "metal", "wholesale", "chemicals")
THOUGHT = 4.0  # seconds between an answer and the next question, on average
QUESTIONS = 6  # of each reader, after the page has opened
LEAVING = 30  # seconds after which those who left should be forgotten


async def reader(address: str, chance: random.Random) -> list[float]:
    """Open the page and ask; seconds of every question but the first, which opens the page."""
    stream = f"{address.replace('http', 'ws', 1)}/_stcore/stream"
    times = []
    await asyncio.sleep(chance.uniform(0, 2 * THOUGHT))
    async with websockets.connect(
        stream, origin=address, subprotocols=["streamlit"], max_size=None, compression=None, ping_timeout=None
    ) as socket:
        for _ in range(QUESTIONS + 1):
            began = time.monotonic()
            await ask(socket, chance.choice(SECTORS))
            times.append(time.monotonic() - began)
            await asyncio.sleep(chance.expovariate(1 / THOUGHT))
    return times[1:]


async def ask(socket: websockets.ClientConnection, sector: str) -> None:
    """Ask for the page with this sector and wait until its run has ended. Raises RuntimeError when it failed."""
    asked = BackMsg()
    asked.rerun_script.query_string = urlencode({"sector": sector, "lang": "nl"})
    asked.rerun_script.page_script_hash = calc_hash("endorsement")
    await socket.send(asked.SerializeToString())
    async for content in socket:
        message = ForwardMsg.FromString(content)
        if message.WhichOneof("type") == "script_finished":
            if message.script_finished != ForwardMsg.FINISHED_SUCCESSFULLY:
                raise RuntimeError(f"the run ended with {message.script_finished}")
            return


async def measured(address: str, readers: int) -> tuple[list[float], int]:
    """Seconds of every question of so many readers, and how many readers met an error."""
    found = await asyncio.gather(
        *(reader(address, random.Random(place)) for place in range(readers)), return_exceptions=True
    )
    failed = [each for each in found if isinstance(each, BaseException)]
    for each in failed[:3]:
        print(repr(each), file=sys.stderr)
    return [seconds for each in found if isinstance(each, list) for seconds in each], len(failed)


def memory(address: str) -> float:
    """Megabytes that the server holds, found by the port that it listens on."""
    port = address.rpartition(":")[2]
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if b"dashboard.py" in command and port.encode() in command:
            (line,) = [line for line in (process / "status").read_text().splitlines() if "VmRSS" in line]
            return int(line.split()[1]) / 1000
    raise RuntimeError(f"no server listens on {port}")


def main() -> None:
    """Measure and print a table."""
    counts = [int(given) for given in sys.argv[1:]] or [10, 50, 100]
    print("| readers | questions | median | p95 | against one reader | errors | memory | after they left |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        opened = store.Store(home)
        opened.publish_published(store.DATA, store.opened.AUTHOR)
        upload_example(opened)
        with serving(home) as address:
            (alone, _) = asyncio.run(measured(address, 1))
            one = statistics.median(alone)
            for readers in counts:
                times, failed = asyncio.run(measured(address, readers))
                held = memory(address)
                time.sleep(LEAVING)
                middle, high = statistics.median(times), statistics.quantiles(times, n=20)[-1]
                print(
                    f"| {readers} | {len(times)} | {1000 * middle:.0f} ms | {1000 * high:.0f} ms"
                    f" | {high / one:.1f} | {failed} | {held:.0f} MB | {memory(address):.0f} MB |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
