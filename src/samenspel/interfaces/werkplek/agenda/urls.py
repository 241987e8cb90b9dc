from django.urls import path

from samenspel.interfaces.werkplek.agenda import koppeling, uitnodiging

urlpatterns = [
    path("agenda/koppeling/", koppeling.koppeling, name="agendakoppeling"),
    path(
        "agenda/koppeling/intrekking/",
        koppeling.intrekking,
        name="agendakoppeling-intrekking",
    ),
    path("agenda/afspraken.ics", koppeling.feed, name="agendafeed"),
]

dossierpatterns = [
    path(
        "contacten/afspraak/<int:pk>/uitnodiging/",
        uitnodiging.uitnodiging,
        name="uitnodiging",
    ),
    path(
        "contacten/afspraak/<int:pk>/uitnodiging/afspraak.ics",
        uitnodiging.bestand,
        name="uitnodiging-bestand",
    ),
]
