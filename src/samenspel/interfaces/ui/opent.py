"""Which addresses open for who is signed in: no menu, tab or button leads elsewhere."""

from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest
from django.template import Context
from django.urls import Resolver404, ResolverMatch, resolve

from samenspel.domain.privacy.rules import Recht, Situatie, has_recht


def has_functierecht(request: HttpRequest | None, recht: Recht) -> bool:
    """Say whether somebody's function gives this right, whatever the family."""
    return has_recht(recht, Situatie(functie=read_functie(request)))


def read_functie(request: HttpRequest | None) -> str:
    return getattr(getattr(request, "user", None), "functiecode", "")


@lru_cache(maxsize=4096)
def find_page(path: str) -> ResolverMatch | None:
    """Return the page at a path, None when it is none of ours; a page asks fifty times."""
    try:
        return resolve(path)
    except Resolver404:
        return None


def opens(context: Context, url: str, *, wijzigt: bool = False) -> bool:
    """Say whether the reader of this page may open this address.

    The page itself says which right it asks (`@requires`, `@requires_functie`), so a
    link and its page cannot differ. Yes for what is of another family than this page
    and for what is no page of ours: the door decides there. `wijzigt`: it is sent to.
    """
    gevonden = find_page(urlsplit(url).path) if url else None
    if gevonden is None:
        return True
    view: Any = gevonden.func
    if functierecht := getattr(view, "functierecht", None):
        return has_functierecht(context.get("request"), functierecht)
    recht = getattr(view, "recht", None)
    if wijzigt and recht:
        recht = view.wijzigen or recht
    gezin = context.get("gezin")
    rollen = getattr(gezin, "rollen", None)
    if gezin is None or recht is None or rollen is None:
        return True
    if gevonden.kwargs.get("dossiernummer") != gezin.dossiernummer:
        return True
    situatie = Situatie(frozenset(rollen), read_functie(context.get("request")))
    return has_recht(recht, situatie)
