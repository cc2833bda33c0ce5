"""Opens the report's pages in headless Chromium and checks what a reader would meet.

Run by scripts/browser-test. Accessibility is checked by the rules in rules.js, our own set after WCAG 2.2 AA: axe-core
is distributed through npm only and is not used.
"""
import argparse
import base64
import csv
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


def reading(driver, checks, page, name):
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
        faults = driver.execute_script("return " + RULES)
        checks.that(not faults, f"{name} ({value}): {len(faults)} faults: {faults[:6]}")
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


def exploring(driver, checks, page, downloads):
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
    cue = driver.find_element(By.CSS_SELECTOR, ".comment button.cue")
    cue.send_keys(Keys.ENTER)
    checks.that(cue.get_attribute("aria-expanded") == "true", "explorer: a cue opens by keyboard")
    driver.find_element(By.CSS_SELECTOR, ".verdict [data-verdict=wrong]").click()
    checks.that("wrong" in cue.get_attribute("class"), "explorer: a cue is marked wrong")
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
    explorers = sorted(page for page in (root / "explorer").glob("*.html") if page.name != "index.html")
    pages = {
        "overview": root / "index.html", "participant": participants[0], "analysis": root / "analysis.html",
        "method": root / "method.html", "explorer-index": root / "explorer" / "index.html", "explorer": explorers[0],
    }
    checks = Checks()
    with tempfile.TemporaryDirectory() as temporary:
        downloads = pathlib.Path(temporary)
        driver = browser(downloads)
        try:
            for name, page in pages.items():
                reading(driver, checks, page, name)
                valid(checks, page, name)
            for page in participants[1:4]:
                reading(driver, checks, page, page.stem)
            printing(driver, checks, pages["participant"], "participant", at_most=12)
            printing(driver, checks, pages["overview"], "overview", at_most=40)
            sorting(driver, checks, root)
            exploring(driver, checks, pages["explorer"], downloads)
            for page in [*participants, root / "index.html", root / "analysis.html"]:
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
