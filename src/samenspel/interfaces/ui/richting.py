"""Pages with names from right to left: every name keeps to itself, on every screen.

Done once, where a page leaves: a sentence may be put together anywhere, and a new screen
has it without knowing of it.
"""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, QueryDict

from samenspel.core.richting import has_rtl, isolate, remove_marks

TAG = re.compile(r"(<!--.*?-->|<[^>]*>)", re.DOTALL)
NAME = re.compile(r"</?([a-zA-Z][\w-]*)")
SPOKEN = re.compile(r'(\s(?:aria-label|title|alt|placeholder|label)=")([^"]*)(")')
# Words that Dutch joins ('Deel niet met … en …') stand in Dutch order.
DUTCH_ORDER = re.compile(r"^(<bdi(?:\s+class=[^>]*)?)>$")
LATIN = re.compile("[A-Za-z]")
# The bytes that begin no letter from right to left in UTF-8. To drop them is ten times as
# fast as to look for such a letter, and on nearly every page nothing is left.
ANDERE_BYTES = bytes(set(range(256)) - set(range(0xD6, 0xE1)) - {0xEF, 0xF0})
# What is no sentence, or what somebody typed and will send back.
AS_IT_IS = {"script", "style", "textarea"}


class Richting:
    """Middleware: marks what leaves, and takes the marks off what comes back."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.get_response(request)
        if answer.streaming or "html" not in answer.get("Content-Type", ""):
            return answer
        if answer.content.translate(None, ANDERE_BYTES):
            page = answer.content.decode()
            if has_rtl(page):
                answer.content = isolate_html(page).encode()
        return answer

    def process_view(self, request: HttpRequest, *_: object) -> None:
        """Forget the marks that came along when somebody copied a name."""
        if request.method == "POST" and _has_marks(request.POST):
            request.POST = _without_marks(request.POST)  # type: ignore[assignment]


def isolate_html(page: str) -> str:
    """Return the page with marks around words from right to left.

    Not where the page already says it (`bdi`, `dir`), and never in what a form sends.
    """
    parts = TAG.split(page)
    inside, depth = "", 0
    for i, part in enumerate(parts):
        if i % 2 == 0:
            if not inside:
                parts[i] = isolate(part)
            continue
        name = _name(part)
        if inside:
            depth += _step(part) if name == inside else 0
            inside = inside if depth else ""
            continue
        parts[i] = SPOKEN.sub(_mark_spoken, part)
        if name == "bdi" and _is_mixed(parts[i + 1]):
            parts[i] = DUTCH_ORDER.sub(r'\1 dir="ltr">', part)
        elif _says_itself(part, name):
            inside, depth = name, 1
    return "".join(parts)


def _name(tag: str) -> str:
    found = NAME.match(tag)
    return found[1].lower() if found else ""


def _step(tag: str) -> int:
    return -1 if tag.startswith("</") else 1


def _says_itself(tag: str, name: str) -> bool:
    if tag.startswith("</") or tag.endswith("/>") or name in {"html", "input"}:
        return False
    return name == "bdi" or name in AS_IT_IS or " dir=" in tag


def _is_mixed(text: str) -> bool:
    return has_rtl(text) and LATIN.search(text) is not None


def _mark_spoken(found: re.Match[str]) -> str:
    return found[1] + isolate(found[2]) + found[3]


def _has_marks(sent: QueryDict) -> bool:
    return any(
        remove_marks(waarde) != waarde for _, rij in sent.lists() for waarde in rij
    )


def _without_marks(sent: QueryDict) -> QueryDict:
    clean = sent.copy()
    for naam, rij in sent.lists():
        clean.setlist(naam, [remove_marks(str(waarde)) for waarde in rij])
    return clean
