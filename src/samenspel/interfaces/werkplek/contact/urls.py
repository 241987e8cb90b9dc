from django.urls import path

from samenspel.interfaces.werkplek.contact import corrigeren, intrekken, views

urlpatterns = [path("contact/", views.kies_gezin, name="contact")]

dossierpatterns = [
    path("contacten/", views.contacten, name="contacten"),
    path("contacten/nieuw/", views.contact_nieuw, name="contact-nieuw"),
    path("contacten/poging/", views.poging, name="poging"),
    path("contacten/afspraak/", views.afspraak, name="afspraak"),
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
