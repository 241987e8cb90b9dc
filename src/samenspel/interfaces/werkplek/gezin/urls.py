from django.urls import path

from samenspel.interfaces.werkplek.gezin import kaart, mensen, uitsluiting

dossierpatterns = [
    path("", kaart.kaart, name="kaart"),
    path("mensen/", mensen.personen, name="personen"),
    path("mensen/nieuw/", mensen.persoon_nieuw, name="persoon-nieuw"),
    path("mensen/<int:pk>/", mensen.persoon, name="persoon"),
    path("mensen/gezag/", mensen.gezag, name="gezag"),
    path("mensen/kader/", mensen.kader, name="kader"),
    path("mensen/relatie/", mensen.relatie, name="relatie"),
    path("mensen/huishouden/", mensen.huishouden, name="huishouden"),
    path("mensen/huishouden/<int:pk>/adres/", mensen.adres, name="adres"),
    path("mensen/uitgesloten/", uitsluiting.uitsluitingen, name="uitsluitingen"),
    path(
        "mensen/uitgesloten/<int:pk>/opheffen/",
        uitsluiting.opheffen,
        name="uitsluiting-opheffen",
    ),
]
