from django.urls import path

from samenspel.interfaces.werkplek.gezin import (
    banden,
    contactverbod,
    elders,
    gedcom,
    kaart,
    mensen,
    persoon,
    samenvoegen,
    tekening,
    uitsluiting,
    verhouding,
    wonen,
)

dossierpatterns = [
    path("", kaart.kaart, name="kaart"),
    path("mensen/", mensen.personen, name="personen"),
    path("mensen/nieuw/", persoon.persoon_nieuw, name="persoon-nieuw"),
    path("mensen/<int:pk>/", mensen.persoon, name="persoon"),
    path(
        "mensen/<int:pk>/wijzigen/", persoon.persoon_wijzigen, name="persoon-wijzigen"
    ),
    path("mensen/<int:pk>/dubbel/", samenvoegen.samenvoegen, name="samenvoegen"),
    path("mensen/samenvoeging/<int:pk>/", samenvoegen.herstel, name="samenvoeging"),
    path("mensen/<int:pk>/elders/", elders.elders, name="elders"),
    path("mensen/elders/<int:pk>/", elders.niet_elders, name="niet-elders"),
    path("mensen/gezag/", banden.gezag, name="gezag"),
    path("mensen/gezag/<int:pk>/einde/", banden.gezag_einde, name="gezag-einde"),
    path("mensen/kader/", banden.kader, name="kader"),
    path("mensen/kader/<int:pk>/einde/", banden.kader_einde, name="kader-einde"),
    path("mensen/contactregeling/", banden.contactregeling, name="contactregeling"),
    path(
        "mensen/contactregeling/<int:pk>/einde/",
        banden.contactregeling_einde,
        name="contactregeling-einde",
    ),
    path("mensen/relatie/", banden.relatie, name="relatie"),
    path("mensen/relatie/<int:pk>/weten/", banden.wie_weet, name="wie-weet"),
    path("mensen/relatie/<int:pk>/einde/", banden.relatie_einde, name="relatie-einde"),
    path("mensen/huishouden/", wonen.huishouden, name="huishouden"),
    path("mensen/huishouden/<int:pk>/adres/", wonen.adres, name="adres"),
    path("mensen/huishouden/<int:pk>/bewoner/", wonen.bewoner, name="bewoner"),
    path("mensen/bewoning/<int:pk>/verblijf/", wonen.verblijf, name="verblijf"),
    path(
        "mensen/bewoning/<int:pk>/einde/", wonen.bewoning_einde, name="bewoning-einde"
    ),
    path(
        "mensen/contactverbod/", contactverbod.contactverboden, name="contactverboden"
    ),
    path(
        "mensen/contactverbod/<int:pk>/einde/",
        contactverbod.contactverbod_einde,
        name="contactverbod-einde",
    ),
    path("mensen/tekening/", tekening.tekening, name="genogram"),
    path("mensen/tekening/papier/", tekening.papier, name="genogram-papier"),
    path("mensen/omgang/", verhouding.verhoudingen, name="verhoudingen"),
    path("mensen/omgang/nieuw/", verhouding.verhouding, name="verhouding"),
    path(
        "mensen/omgang/<int:pk>/terug/",
        verhouding.verhouding_terug,
        name="verhouding-terug",
    ),
    path("mensen/gedcom/", gedcom.kies, name="gedcom"),
    path("mensen/gedcom/uit/", gedcom.uit, name="gedcom-uit"),
    path("mensen/gedcom/<uuid:bestand>/", gedcom.overnemen, name="gedcom-bestand"),
    path("mensen/uitgesloten/", uitsluiting.uitsluitingen, name="uitsluitingen"),
    path(
        "mensen/uitgesloten/<int:pk>/opheffen/",
        uitsluiting.opheffen,
        name="uitsluiting-opheffen",
    ),
]
