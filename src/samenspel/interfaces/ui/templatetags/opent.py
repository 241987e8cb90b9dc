"""What of the shell and of a page opens for its reader: no drawing, only yes or no."""

from django.template import Context, Library

from samenspel.interfaces.ui import opent as regel
from samenspel.interfaces.ui.onderdelen.bladeren import (
    Ingang,
    find_contactweg,
    list_overige_ingangen,
)

register = Library()


@register.simple_tag(takes_context=True)
def opent(context: Context, url: str) -> bool:
    """{% opent url as mag %}: whether this address opens for the reader."""
    return regel.opens(context, url)


@register.simple_tag(takes_context=True)
def contactweg(context: Context) -> str:
    """{% contactweg as url %}: where the reader records a contact, '' nowhere."""
    return find_contactweg(context)


@register.simple_tag(takes_context=True)
def overige_ingangen(context: Context) -> list[Ingang]:
    """{% overige_ingangen as ook %}: what the bottom bar of a phone has no place for."""
    return list_overige_ingangen(context)
