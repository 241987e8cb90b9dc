"""All components of the design system; a builtin, so templates need no `load`."""

from django.template import Library

from samenspel.interfaces.ui.onderdelen import (
    bladeren,
    formulier,
    gezin,
    lijst,
    tekst,
    vlak,
)

register = Library()
for part in (bladeren, formulier, gezin, lijst, tekst, vlak):
    register.tags.update(part.register.tags)
    register.filters.update(part.register.filters)
