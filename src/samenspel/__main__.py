"""`python -m samenspel`: every command of the product."""

import sys

from samenspel.interfaces.opdrachten.cli import main

if __name__ == "__main__":
    sys.exit(main())
