"""What the shell promises to a browser: quiet keys, little weight, no other host."""

from playwright.sync_api import Browser, Page, expect

from tests.browser.reading import open_page, reader

FIRST_LOAD = 1_800_000  # bytes over the line, headers included


def test_single_keys_do_nothing(page: Page, server):
    open_page(page, server)
    page.evaluate(
        """() => {
          const app = document.querySelector('[data-testid=stApp]');
          window.runs = 0;
          const watch = new MutationObserver(() => window.runs++);
          watch.observe(app, {attributeFilter: ['data-test-script-state']});
        }"""
    )
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("r")
    page.keyboard.press("c")
    page.wait_for_timeout(1000)
    assert page.evaluate("window.runs") == 0
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_keys_still_type_in_a_field(page: Page, server):
    open_page(page, server)
    field = page.get_by_role("combobox").first
    field.click()
    field.press_sequentially("rc")
    expect(field).to_have_value("rc")


def test_the_first_load_is_light(browser: Browser, server):
    sizes = []
    with reader(browser, server) as page:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        open_page(page, server)
    assert sum(sizes) < FIRST_LOAD


def test_nobody_may_frame_or_extend_the_page(page: Page, server):
    answer = page.goto(server)
    policy = answer.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "http" not in policy
