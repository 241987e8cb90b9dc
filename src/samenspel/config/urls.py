"""Every address of the product."""

from django.conf import settings
from django.urls import include, path

from samenspel.config.gezond import gezond
from samenspel.interfaces.ui.gids import onderdelen
from samenspel.interfaces.ui.stijlgids import stijlgids
from samenspel.interfaces.ui.toegang import public

urlpatterns = [
    path("gezond/", gezond, name="gezond"),
    path("inloggen/", include("samenspel.interfaces.ui.inloggen.urls")),
    path("inloggen/", include("allauth.urls")),
    path("", include("samenspel.interfaces.werkplek.urls")),
]

if settings.DEMO:  # shows a fictional family, and only where nothing is real
    urlpatterns += [
        path("ui/", public(stijlgids), name="stijlgids"),
        path("ui/onderdelen/", public(onderdelen), name="stijlgids_onderdelen"),
    ]
