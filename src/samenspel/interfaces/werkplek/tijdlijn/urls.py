from django.urls import path

from samenspel.interfaces.werkplek.tijdlijn import hulp, leven, views

dossierpatterns = [
    path("tijdlijn/", views.tijdlijn, name="tijdlijn"),
    path("tijdlijn/papier/", views.papier, name="tijdlijn-papier"),
    path("tijdlijn/gebeurtenis/", leven.nieuw, name="gebeurtenis-nieuw"),
    path("tijdlijn/gebeurtenis/<int:pk>/", leven.wijzigen, name="gebeurtenis-wijzigen"),
    path(
        "tijdlijn/gebeurtenis/<int:pk>/intrekken/",
        leven.intrekken,
        name="gebeurtenis-intrekken",
    ),
    path("tijdlijn/hulp/", hulp.hulpverlening, name="hulpverlening"),
    path("tijdlijn/hulp/nieuw/", hulp.nieuw, name="hulp-nieuw"),
    path("tijdlijn/hulp/<int:pk>/", hulp.wijzigen, name="hulp-wijzigen"),
    path("tijdlijn/hulp/<int:pk>/intrekken/", hulp.intrekken, name="hulp-intrekken"),
]
