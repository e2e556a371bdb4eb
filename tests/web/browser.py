"""A headless Chromium, and what a person does with the page."""

from __future__ import annotations

import shutil
import time
from typing import Any

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

_PATIENCE_S = 30.0
_PASTE = """
const data = new DataTransfer();
data.setData("text/plain", arguments[0]);
document.querySelector(".cm-content").dispatchEvent(new ClipboardEvent(
  "paste", { clipboardData: data, bubbles: true, cancelable: true }));
"""


class Browser:
    """Debian's Chromium with its own driver. Use as a context manager."""

    def __init__(
        self,
        *,
        dark: bool = False,
        size: tuple[int, int] = (1280, 900),
        js: bool = True,
    ) -> None:
        options = webdriver.ChromeOptions()
        for each in (
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
        ):
            options.add_argument(each)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        if not js:
            options.add_experimental_option(
                "prefs", {"profile.managed_default_content_settings.javascript": 2}
            )
        names = ("chromium", "chromium-browser", "google-chrome")
        options.binary_location = next(filter(None, map(shutil.which, names)), "")
        driver = shutil.which("chromedriver")
        assert options.binary_location and driver, "install Chromium and its driver"
        service = webdriver.ChromeService(driver)
        self.driver = webdriver.Chrome(options=options, service=service)
        self.resize(*size)
        self.light(dark=dark)

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        self.driver.quit()

    def resize(self, width: int, height: int) -> None:
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {
                "width": width,
                "height": height,
                "deviceScaleFactor": 1,
                "mobile": width < 600,
            },
        )

    def light(self, *, dark: bool) -> None:
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [scheme]}
        )

    def open(self, address: str) -> None:
        self.driver.get(address)

    def fresh(self, address: str) -> None:
        """Open a page as if for the first time: nothing of it is kept."""
        self.driver.get(address)
        self.driver.execute_script("localStorage.clear()")
        self.driver.delete_all_cookies()
        self.driver.get(address)

    def find(self, css: str) -> WebElement:
        """Return an element, which may yet have to come."""
        end = time.monotonic() + _PATIENCE_S
        while True:
            found = self.driver.find_elements(By.CSS_SELECTOR, css)
            if found:
                return found[0]
            assert time.monotonic() < end, f"there is no {css}: {self.text('main')}"
            time.sleep(0.05)

    def all(self, css: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def text(self, css: str) -> str:
        """Return what is seen of all such elements, at one moment."""
        script = (
            "return [...document.querySelectorAll(arguments[0])]"
            ".map((each) => each.innerText.trim()).join('\\n')"
        )
        return str(self.js(script, css))

    def see(self, css: str, words: str) -> str:
        """Return the text of elements once it has such words: a page may yet come."""
        end = time.monotonic() + _PATIENCE_S
        while words not in (text := self.text(css)):
            assert time.monotonic() < end, f"{words!r} is not in {css}: {text}"
            time.sleep(0.05)
        return text

    def click(self, css: str) -> None:
        found = self.find(css)
        self.js("arguments[0].scrollIntoView({ block: 'center' })", found)
        found.click()

    def js(self, script: str, *given: Any) -> Any:
        return self.driver.execute_script(script, *given)

    def press(self, *keys: str) -> None:
        ActionChains(self.driver).send_keys(*keys).perform()

    def chord(self, modifier: str, key: str) -> None:
        chain = ActionChains(self.driver).key_down(modifier).send_keys(key)
        chain.key_up(modifier).perform()

    def replace(self, source: str) -> None:
        """Put another text into the editor, as by pasting it."""
        self.find(".cm-content").click()
        self.chord(Keys.CONTROL, "a")
        self.js(_PASTE, source)

    def source(self) -> str:
        """Return what is in the editor."""
        return "\n".join(
            each.get_property("textContent") or ""  # type: ignore[misc]
            for each in self.all(".cm-line")
        )

    def complaints(self) -> list[str]:
        """Return what the browser complained of since it was asked last."""
        return [each["message"] for each in self.driver.get_log("browser")]
