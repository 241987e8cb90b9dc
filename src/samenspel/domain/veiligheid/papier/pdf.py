"""A sheet as PDF: tagged, archivable, always with the same fonts."""

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from threading import Lock

import typst
from django.conf import settings

from samenspel.domain.veiligheid.papier.vorm import Papierinhoud

SJABLOON = Path(__file__).parent / "plan.typ"
# Quoted: the name is only in the stubs.
STANDAARDEN: "list[typst.PDFStandard]" = ["a-2a", "ua-1"]
# One compiler keeps the fonts in memory; it serves one sheet at a time.
_slot = Lock()


@cache
def _get_compiler() -> typst.Compiler:
    return typst.Compiler(
        str(SJABLOON),
        root=str(SJABLOON.parent),
        font_paths=[str(settings.PAPIER_LETTERS)],
        ignore_system_fonts=True,
    )


def make_pdf(inhoud: Papierinhoud, *, gemaakt_op: datetime) -> bytes:
    """Return the sheet as PDF/UA-1 and PDF/A-2a; the words are data, never markup."""
    data = json.dumps(inhoud.as_json(), ensure_ascii=False)
    with _slot:
        pdf = _get_compiler().compile(
            format="pdf",
            sys_inputs={"inhoud": data},
            pdf_standards=STANDAARDEN,
            timestamp=gemaakt_op.astimezone(UTC).replace(microsecond=0),
        )
    assert isinstance(pdf, bytes)  # one document, kept in memory
    return pdf
