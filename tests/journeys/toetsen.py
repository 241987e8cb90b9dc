"""Working with the keyboard alone: going on with Tab, looking where the focus is."""

import re
from dataclasses import dataclass, field

from playwright.sync_api import Page

FAR = 90  # more stops than this and nobody gets there
# Where the focus is, whether it can be seen, and whether something lies over it.
KIJK = """() => {
  const el = document.activeElement;
  if (!el || el === document.body) return null;
  const ring = (e, deel) => {
    const s = getComputedStyle(e, deel);
    return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
  };
  const om = [el, el.closest('label'), el.closest('tr'), el.nextElementSibling];
  const doos = (el.closest('label') || el).getBoundingClientRect();
  const punten = [[.5, .5], [.1, .5], [.9, .5], [.5, .15], [.5, .85]].map(([x, y]) =>
    document.elementFromPoint(doos.left + x * doos.width, doos.top + y * doos.height));
  const eigen = (e) => e && (e === el || el.contains(e) || e.contains(el)
    && e.closest('label, li, tr, p, .veld'));
  const naam = el.getAttribute('aria-label')
    || (el.labels && el.labels.length ? el.labels[0].innerText : '')
    || el.innerText || el.value || '';
  return {
    naam: naam.trim().replace(/\\s+/g, ' '),
    soort: el.tagName.toLowerCase(),
    groep: el.closest('fieldset, [role=radiogroup]')?.innerText.split('\\n')[0] || '',
    zichtbaar: om.some((e) => e && (ring(e) || ring(e, '::after'))),
    vrij: punten.some(eigen),
    erop: punten.map((e) => e && e.outerHTML.slice(0, 80)),
    z: getComputedStyle(el).zIndex,
  };
}"""


@dataclass
class Toetsen:
    """A page, and the stops that the focus made on it."""

    page: Page
    stops: list[str] = field(default_factory=list)

    def tab_to(self, naam: str, groep: str = "") -> None:
        """Go on with Tab until the focus is on what has this name."""
        for _ in range(FAR):
            self.page.keyboard.press("Tab")
            hier = self.look()
            if hier and re.match(naam, hier["naam"]) and groep in hier["groep"]:
                return
        raise AssertionError(f"{naam} was not reached: {self.stops[-FAR:]}")

    def look(self) -> dict | None:
        """Return where the focus is; it is seen, and nothing lies over it."""
        hier = self.page.evaluate(KIJK)
        if hier is None:  # from the last stop to the window of the browser
            return None
        self.stops.append(hier["naam"])
        assert hier["zichtbaar"], f"no ring around {hier} on {self.page.url}"
        assert hier["vrij"], f"something lies over {hier} on {self.page.url}"
        return hier

    def press(self, *toetsen: str) -> None:
        for toets in toetsen:
            self.page.keyboard.press(toets)

    def type(self, tekst: str) -> None:
        """Write over what stands there."""
        self.press("Control+A")
        self.page.keyboard.type(tekst)

    def open(self, naam: str) -> None:
        """Follow a link or press a button, and wait for the page that comes."""
        self.tab_to(naam)
        before = self.page.url
        with self.page.expect_navigation():
            self.press("Enter")
        assert self.page.url != before or self.page.locator("main").is_visible()
