"""Reading the command line, with every word of it in Dutch."""

import argparse
import re
from collections.abc import Callable
from typing import NoReturn

Opdracht = Callable[[argparse.Namespace], int]

# What argparse says, and what we say.
WOORDEN = (
    (r"the following arguments are required: (.*)", r"Er ontbreekt iets: \1."),
    (r"unrecognized arguments: (.*)", r"Dit ken ik niet: \1."),
    (
        r"argument (?:.*?): invalid choice: '?(.*?)'? \(choose from (.*)\)",
        r"Dit ken ik niet: \1. Kies uit: \2.",
    ),
    (r"argument (.*?): expected one argument", r"Achter \1 ontbreekt een waarde."),
    (r"argument (.*?): invalid \w+ value: '(.*)'", r"\2 past niet bij \1."),
    (
        r"argument (.*?): not allowed with argument (.*)",
        r"\1 en \2 gaan niet samen.",
    ),
)


class Lezer(argparse.ArgumentParser):
    """A parser that speaks Dutch."""

    def __init__(self, **kwargs: object) -> None:
        super().__init__(
            add_help=False,
            allow_abbrev=False,
            formatter_class=Opmaak,
            **kwargs,  # type: ignore[arg-type]
        )
        self._optionals.title = "opties"
        self._positionals.title = "wat"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def error(self, message: str) -> NoReturn:
        for pattern, words in WOORDEN:
            message = re.sub(f"^{pattern}$", words, message)
        message = message.replace("'", "")
        self.exit(2, f"samenspel: {message} Uitleg: {self.prog} --help\n")


class Opmaak(argparse.HelpFormatter):
    """The usage line in Dutch, and room for the longest command."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=88)

    def add_usage(self, usage, actions, groups, prefix=None):  # type: ignore[no-untyped-def]
        prefix = "gebruik: " if prefix is None else prefix
        super().add_usage(usage, actions, groups, prefix)
