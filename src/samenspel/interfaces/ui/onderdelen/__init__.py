"""Components: each a Django tag that draws one small template of `templates/ui/`."""

from django.utils.safestring import SafeString


def trim(content: str) -> SafeString:
    """The rendered content of a block tag without the white space around it.

    Content of a block tag was escaped when it was rendered; `str.strip` forgets that.
    """
    return SafeString(content.strip())
