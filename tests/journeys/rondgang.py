"""A round through the product: every screen that a login can come to by its links."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve
from playwright.sync_api import Page

HREF = re.compile(r'href="(/[^"#]*)')
# Not a screen to look at: a file, or the end of the session.
GEEN_SCHERM = {"account_logout", "werkplek:agendafeed", "werkplek:hulp-beeld"}


@dataclass
class Rondgang:
    """What was found: the name of each screen with the first address that showed it."""

    page: Page
    # Screens that somebody else came to before: only those that lead on are read again.
    bekend: frozenset[str] = frozenset()
    wegwijzers: frozenset[str] = frozenset()
    schermen: dict[str, str] = field(default_factory=dict)
    dossier: str = ""

    def walk(self, *begin: str) -> dict[str, str]:
        """Follow every link from here, one address for each screen, of one family."""
        waiting = list(begin)
        while waiting:
            adres = waiting.pop(0)
            if self._take(adres):
                waiting += self._read(adres)
        return self.schermen

    def _take(self, adres: str) -> bool:
        try:
            gevonden = resolve(urlsplit(adres).path)
        except Resolver404:  # the files beside the screens
            return False
        naam, nummer = gevonden.view_name, gevonden.kwargs.get("dossiernummer", "")
        other = bool(nummer and self.dossier and nummer != self.dossier)
        if naam in self.schermen or naam in GEEN_SCHERM or other:
            return False
        self.dossier = self.dossier or nummer
        self.schermen[naam] = adres
        return True

    def _read(self, adres: str) -> list[str]:
        naam = resolve(urlsplit(adres).path).view_name
        if naam in self.bekend - self.wegwijzers:
            return []
        answer = self.page.request.get(adres)
        assert answer.status < 500, f"{adres} {answer.status}"
        if not answer.ok or "html" not in answer.headers["content-type"]:
            del self.schermen[naam]
            return []
        return [a.replace("&amp;", "&") for a in HREF.findall(answer.text())]
