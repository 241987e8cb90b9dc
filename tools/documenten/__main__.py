"""`python -m tools.documenten [--controle]`: write the documents, or only look."""

import os
import sys


def main() -> int:
    """Returns 1 when only looking and a document is out of date."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samenspel.config.settings.test")
    import django

    from tools.documenten import list_verouderd, schrijf

    django.setup()
    if "--controle" not in sys.argv:
        schrijf()
        return 0
    verouderd = list_verouderd()
    for naam in verouderd:
        sys.stderr.write(f"docs/{naam} loopt achter. Draai `make docs`.\n")
    return 1 if verouderd else 0


if __name__ == "__main__":
    sys.exit(main())
