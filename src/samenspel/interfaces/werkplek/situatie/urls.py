from django.urls import path

from samenspel.interfaces.werkplek.situatie import antwoorden, sociogram, views

dossierpatterns = [
    path("situatie/", views.situatie, name="situatie"),
    path("situatie/netwerk/", views.netwerk, name="situatie-netwerk"),
    path("situatie/papier/", views.papier, name="situatie-papier"),
    path("situatie/<int:pk>/", views.situatie_van, name="situatie-van"),
    path(
        "situatie/vraag/<str:vraag>/", antwoorden.antwoord_gezin, name="antwoord-gezin"
    ),
    path("situatie/<int:pk>/vraag/<str:vraag>/", antwoorden.antwoord, name="antwoord"),
    path(
        "situatie/antwoord/<int:pk>/verbeteren/",
        antwoorden.verbeteren,
        name="antwoord-verbeteren",
    ),
    path(
        "situatie/antwoord/<int:pk>/terug/",
        antwoorden.terugnemen,
        name="antwoord-terug",
    ),
    path("mensen/<int:pk>/sociogram/", sociogram.sociogram, name="sociogram"),
    path("mensen/<int:pk>/sociogram/plek/", sociogram.plek, name="sociogram-plek"),
    path("mensen/sociogram/<int:pk>/weg/", sociogram.weg, name="sociogram-weg"),
]
