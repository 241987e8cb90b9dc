"""Every address of the product."""

from django.urls import include, path

urlpatterns = [
    path("inloggen/", include("allauth.urls")),
    path("", include("samenspel.interfaces.werkplek.urls")),
]
