"""Opens the report's pages in headless Chromium and checks what a reader would meet.

Run by scripts/browser-test. Accessibility is checked by axe-core (every rule for WCAG 2.2 A and AA, and its best practices)
and by rules.js, a set of our own for what axe-core leaves open: every element's contrast, sizes, frames that scroll.
"""
import argparse
import base64
import csv
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

HERE = pathlib.Path(__file__).parent
# A script begins with its expression, or `return` would end at the comment.
RULES = (HERE / "rules.js").read_text().partition("\n(() => {")
RULES = "(() => {" + RULES[2]


AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE_RUN = """
const [tags, done] = arguments;
axe.run(document, {runOnly: tags, resultTypes: ["violations"]}).then(
  (found) => done(found.violations.map((rule) => `${rule.id}: ${rule.nodes.length} × ${rule.nodes[0].target}`)),
  (error) => done(["axe-core failed: " + error]));
"""


class Checks:
    """Counts checks and remembers what failed."""

    def __init__(self):
        self.done, self.failed = 0, []

    def that(self, holds, what):
        self.done += 1
        if not holds:
            self.failed.append(what)
            print("FAILED", what, file=sys.stderr)


def browser(downloads):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
    driver = webdriver.Chrome(
        options=options, service=webdriver.chrome.service.Service("/usr/bin/chromedriver"))
    driver.set_script_timeout(300)  # axe-core takes its time on a table of 156 rows
    driver.execute_cdp_cmd("Page.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(downloads)})
    return driver


def window(driver, width, height):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})


def scheme(driver, value, media=""):
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"media": media, "features": [{"name": "prefers-color-scheme", "value": value}]})


def accessible(driver, checks, name, axe):
    """Neither axe-core nor our own rules find anything on the page as it stands."""
    faults = driver.execute_script("return " + RULES)
    checks.that(not faults, f"{name}: {len(faults)} faults: {faults[:6]}")
    driver.execute_script(axe)
    faults = driver.execute_async_script(AXE_RUN, AXE_TAGS)
    checks.that(not faults, f"{name}: axe-core finds {faults[:6]}")


def reading(driver, checks, page, name, axe):
    """Loads a page: nothing in the console, nothing fetched, no rule broken, in light and dark; fits a phone."""
    window(driver, 1200, 900)
    scheme(driver, "light")
    driver.get(page.as_uri())
    log = [entry["message"] for entry in driver.get_log("browser")]
    checks.that(not log, f"{name}: console says {log[:2]}")
    fetched = driver.execute_script("return performance.getEntriesByType('resource').map((entry) => entry.name)")
    checks.that(not fetched, f"{name}: fetches {fetched[:2]}")
    for value in ("light", "dark"):
        scheme(driver, value)
        accessible(driver, checks, f"{name} ({value})", axe)
    scheme(driver, "light")
    window(driver, 360, 800)
    width = driver.execute_script("return document.documentElement.scrollWidth")
    checks.that(width <= 360, f"{name}: {width} px wide at 360 px")
    window(driver, 1200, 900)


def valid(checks, page, name):
    """HTML Tidy finds no error, and warns of nothing but what it does not know of HTML 5."""
    run = subprocess.run(["tidy", "-errors", "-quiet", "-utf8", str(page)], capture_output=True, text=True)
    unknown = ("proprietary attribute", "is not approved by W3C", "trimming empty", "content occurs after end of body")
    told = [line for line in run.stderr.splitlines() if line.startswith("line") and not any(u in line for u in unknown)]
    checks.that(run.returncode < 2 and not told, f"{name}: tidy says {told[:3]}")


def printing(driver, checks, page, name, at_most):
    driver.get(page.as_uri())
    pdf = base64.b64decode(driver.execute_cdp_cmd(
        "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": True})["data"])
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", pdf)
    size = tuple(round(float(side)) for side in box.groups()) if box else None
    checks.that(size in ((595, 842), (596, 842), (595, 841)), f"{name}: prints on {size}, not A4")
    checks.that(1 <= pages <= at_most, f"{name}: prints {pages} pages, at most {at_most} expected")
    return pdf


def sorting(driver, checks, root):
    driver.get((root / "index.html").as_uri())
    table = driver.find_element(By.ID, "ranking-table")
    names = lambda: [row.text for row in table.find_elements(By.CSS_SELECTOR, "tbody th") if row.is_displayed()]
    before = names()
    button = table.find_element(By.CSS_SELECTOR, "thead th button")
    button.click()
    checks.that(table.find_element(By.CSS_SELECTOR, "thead th").get_attribute("aria-sort") == "ascending", "sort: aria-sort")
    first = names()
    button.send_keys(Keys.ENTER)
    checks.that(names() == first[::-1], "sort: the keyboard turns the order")
    checks.that(sorted(before) == sorted(first), "sort: rows are kept")
    field = driver.find_element(By.CSS_SELECTOR, "input[type=search]")
    field.send_keys(before[0])
    checks.that(names() == [before[0]], "filter: one participant is left")


def without_scripts(driver, checks, page):
    """The page says the same without JavaScript."""
    driver.get(page.as_uri())
    text = lambda: driver.find_element(By.TAG_NAME, "main").get_attribute("textContent")
    said = len(text())
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    driver.get(page.as_uri())
    silent = len(text())
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    checks.that(silent > 0.98 * said, f"{page.name}: {silent} of {said} characters without JavaScript")


def crowded(driver, checks, page, folder):
    """5,000 comments on a machine a sixth as fast: the page opens, filters and searches without waiting."""
    html = page.read_text(encoding="utf-8")
    before, mark, rest = html.partition('<script type="application/json" id="data">')
    data, end, after = rest.partition("</script>")
    held = json.loads(data)
    few = held["comments"]
    held["comments"] = [{**few[i % len(few)], "id": f"X{i}"} for i in range(5000)]
    big = folder / "crowded.html"
    big.write_text(before + mark + json.dumps(held).replace("<", "\\u003c") + end + after, encoding="utf-8")
    driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 6})
    driver.get(big.as_uri())
    opened = driver.execute_script("return performance.timing.loadEventEnd - performance.timing.navigationStart")
    spent = driver.execute_script(
        "const search = document.getElementById('f-search'); search.value = 'hun ikke'; const start = performance.now();"
        "search.dispatchEvent(new Event('input')); return performance.now() - start")
    driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 1})
    print(f"5,000 comments, a sixth of the speed: opens in {opened} ms, filters in {spent:.0f} ms")
    checks.that(opened < 5000, f"explorer: 5,000 comments open in {opened} ms")
    checks.that(spent < 1000, f"explorer: 5,000 comments are filtered in {spent:.0f} ms")


def exploring(driver, checks, page, downloads, axe):
    driver.get(page.as_uri())
    shown = lambda: driver.find_elements(By.CSS_SELECTOR, ".comment")
    # The page draws a few dozen at a time; its status tells how many there are.
    found = lambda: int(re.match(r"\d+", driver.find_element(By.ID, "shown").text)[0])
    everything = found()
    checks.that(everything > 0 and len(shown()) > 0, "explorer: shows comments")
    Select(driver.find_element(By.ID, "f-sign")).select_by_value("-")
    some = found()
    checks.that(0 < some < everything, f"explorer: the sign filters ({some} of {everything})")
    driver.find_element(By.ID, "f-from").send_keys("50")
    checks.that(found() <= some, "explorer: the score filters")
    spent = driver.execute_script(
        "const start = performance.now();"
        "document.getElementById('f-search').dispatchEvent(new Event('input')); return performance.now() - start")
    checks.that(spent < 200, f"explorer: a filter takes {spent:.0f} ms")
    driver.find_element(By.ID, "f-from").clear()
    driver.find_element(By.ID, "f-from").send_keys(Keys.BACKSPACE)
    Select(driver.find_element(By.ID, "f-sign")).select_by_value("")
    driver.find_element(By.ID, "f-search").send_keys("zzzzzz")
    checks.that(not shown(), "explorer: a search without hits shows none")
    driver.find_element(By.ID, "f-search").clear()
    driver.find_element(By.ID, "f-search").send_keys(" ")
    save = driver.find_element(By.ID, "save")
    checks.that(not save.is_enabled(), "explorer: nothing to save yet")
    cue = driver.find_element(By.CSS_SELECTOR, ".comment .cue")
    reason = cue.find_element(By.XPATH, "./ancestor::article").find_element(By.CSS_SELECTOR, ".why")
    driver.execute_script("arguments[0].focus()", cue)
    checks.that(":" in reason.text, "explorer: a focused cue tells its reason")
    driver.execute_script("arguments[0].blur()", cue)
    checks.that(reason.text == "", "explorer: a cue that is left says no more")
    webdriver.ActionChains(driver).move_to_element(cue).perform()
    checks.that(":" in reason.text, "explorer: a cue that is pointed at tells its reason")
    cue.send_keys(Keys.ENTER)
    checks.that(cue.get_attribute("aria-expanded") == "true", "explorer: a cue opens by keyboard")
    driver.find_element(By.CSS_SELECTOR, ".verdict [data-verdict=wrong]").click()
    checks.that("wrong" in cue.get_attribute("class"), "explorer: a cue is marked wrong")
    accessible(driver, checks, "explorer, a verdict open", axe)
    save.click()
    review = downloads / "review.csv"
    for _ in range(50):
        if review.exists():
            break
        time.sleep(0.1)
    rows = list(csv.DictReader(review.open(encoding="utf-8"))) if review.exists() else []
    checks.that(len(rows) >= 1 and rows[0]["verdict"] == "wrong", "explorer: review.csv holds the mark")
    checks.that(bool(rows) and set(rows[0]) == {"enquiry", "field", "start", "end", "cue", "polarity", "entry", "verdict"},
                "explorer: review.csv has its columns")
    if lytt := os.environ.get("LYTT"):
        run = subprocess.run([lytt, "evaluate", "--review", str(review), "--format", "json"], capture_output=True, text=True)
        told = json.loads(run.stdout) if run.returncode == 0 else {}
        checks.that(told.get("all", {}).get("wrong") == 1, f"review: lytt evaluate says {run.stderr or told}")


def screenshots(driver, pages, folder):
    """Every kind of page in light, dark, print and phone; the top of each, so that files stay small."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, page in pages.items():
        for kind, value, media, (width, height) in (
            ("light", "light", "", (1200, 1500)), ("dark", "dark", "", (1200, 1500)),
            ("print", "light", "print", (794, 1123)), ("phone", "light", "", (360, 780)),
        ):
            window(driver, width, height)
            scheme(driver, value, media)
            driver.get(page.as_uri())
            (folder / f"{name}-{kind}.png").write_bytes(driver.get_screenshot_as_png())
    scheme(driver, "light")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("report", type=pathlib.Path)
    parser.add_argument("--screenshots", type=pathlib.Path)
    arguments = parser.parse_args()
    root = arguments.report.resolve()
    participants = sorted((root / "participants").glob("*.html"))
    axe = pathlib.Path(os.environ["AXE"]).read_text(encoding="utf-8")
    texts = sorted((root / "texts").glob("*/*.html"))
    explorers = sorted(page for page in (root / "explorer").glob("*.html") if page.name != "index.html")
    pages = {
        "overview": root / "index.html", "participant": participants[0], "analysis": root / "analysis.html",
        "method": root / "method.html", "explorer-index": root / "explorer" / "index.html", "explorer": explorers[0],
    }
    if texts:
        pages["texts"] = texts[0]
    checks = Checks()
    with tempfile.TemporaryDirectory() as temporary:
        downloads = pathlib.Path(temporary)
        driver = browser(downloads)
        try:
            for name, page in pages.items():
                reading(driver, checks, page, name, axe)
                valid(checks, page, name)
            for page in participants[1:4]:
                reading(driver, checks, page, page.stem, axe)
            for page in pages.values():
                if page != pages["explorer"]:
                    without_scripts(driver, checks, page)
            # A theme and a half, or some twenty-five rows, go on a sheet.
            for name, most in (("participant", 9), ("overview", 6 + len(participants) // 20), ("analysis", 12), ("method", 8)):
                printing(driver, checks, pages[name], name, at_most=most)
            sorting(driver, checks, root)
            exploring(driver, checks, pages["explorer"], downloads, axe)
            crowded(driver, checks, pages["explorer"], downloads)
            for page in [*participants, *texts, root / "index.html", root / "analysis.html", root / "method.html"]:
                checks.that(page.stat().st_size < 500_000, f"{page.name} is {page.stat().st_size} bytes")
            for page in explorers:
                checks.that(page.stat().st_size < 2_000_000, f"{page.name} is {page.stat().st_size} bytes")
            if arguments.screenshots:
                screenshots(driver, pages, arguments.screenshots.resolve())
        finally:
            driver.quit()
    print(f"{checks.done} checks, {len(checks.failed)} failed")
    return 1 if checks.failed else 0


sys.exit(main())
