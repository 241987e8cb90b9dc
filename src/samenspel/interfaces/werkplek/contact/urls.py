from django.urls import path

from samenspel.interfaces.werkplek.contact import (
    corrigeren,
    intrekken,
    kind,
    optijdlijn,
    poging,
    thuis,
    verzetten,
    views,
)

urlpatterns = [path("contact/", views.kies_gezin, name="contact")]

dossierpatterns = [
    path("contacten/", views.contacten, name="contacten"),
    path("contacten/nieuw/", views.contact_nieuw, name="contact-nieuw"),
    path("contacten/poging/", poging.poging, name="poging"),
    path(
        "contacten/poging/<int:pk>/afronding/",
        intrekken.poging_afronding,
        name="poging-afronding",
    ),
    path("contacten/notitie/", poging.notitie, name="notitie"),
    path(
        "contacten/notitie/<int:pk>/intrekking/",
        intrekken.notitie_intrekking,
        name="notitie-intrekking",
    ),
    path(
        "contacten/<int:pk>/tijdlijn/",
        optijdlijn.op_tijdlijn,
        name="contact-op-tijdlijn",
    ),
    path("contacten/thuis/", thuis.thuis, name="thuis"),
    path("contacten/thuis/<int:pk>/", thuis.nagaan, name="nieuwkomer"),
    path("contacten/kind/", kind.kindverhaal, name="kindverhaal"),
    path("contacten/kind/<int:pk>/antwoord/", kind.kindantwoord, name="kindantwoord"),
    path("contacten/afspraak/", views.afspraak, name="afspraak"),
    path(
        "contacten/afspraak/<int:pk>/verzetten/",
        verzetten.verzetten,
        name="afspraak-verzetten",
    ),
    path(
        "contacten/afspraak/<int:pk>/afzegging/",
        intrekken.afzegging,
        name="afspraak-afzegging",
    ),
    path(
        "contacten/<int:pk>/correctie/", corrigeren.correctie, name="contact-correctie"
    ),
    path(
        "contacten/<int:pk>/intrekking/",
        intrekken.intrekking,
        name="contact-intrekking",
    ),
]
