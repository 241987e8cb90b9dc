from django.urls import path

from samenspel.interfaces.werkplek.zorgen import (
    gedachten,
    gevaren,
    leefgebieden,
    overleg,
    overnemen,
    views,
)

dossierpatterns = [
    path("zorgen/", views.zorgen, name="zorgen"),
    path("zorgen/overleg/", overleg.overleg, name="zorgen-overleg"),
    path("zorgen/opnieuw/", views.opnieuw, name="zorgen-opnieuw"),
    path("zorgen/opnieuw/klaar/", views.klaar, name="zorgen-klaar"),
    path("zorgen/overnemen/", overnemen.overnemen, name="zorgen-overnemen"),
    path("zorgen/punt/nieuw/", views.nieuw, name="punt-nieuw"),
    path("zorgen/punt/<int:pk>/", views.punt, name="punt"),
    path("zorgen/punt/<int:pk>/veranderd/", views.veranderd, name="punt-veranderd"),
    path("zorgen/punt/<int:pk>/plek/", views.plek, name="punt-plek"),
    path("zorgen/punt/<int:pk>/opvang/", views.opvang, name="punt-opvang"),
    path("zorgen/opvang/<int:pk>/weg/", views.opvang_weg, name="opvang-weg"),
    path("zorgen/gevaar/nieuw/", gevaren.nieuw, name="gevaar-nieuw"),
    path("zorgen/gevaar/<int:pk>/", gevaren.gevaar, name="gevaar"),
    path(
        "zorgen/gevaar/<int:pk>/veranderd/", gevaren.veranderd, name="gevaar-veranderd"
    ),
    path("zorgen/gevaar/<int:pk>/doel/", gevaren.doel, name="gevaar-doel"),
    path("zorgen/gevaar/<int:pk>/cijfer/", gevaren.cijfer, name="gevaar-cijfer"),
    path("zorgen/cijfer/<int:pk>/weg/", gevaren.cijfer_weg, name="gevaarcijfer-weg"),
    path("zorgen/oneens/<int:pk>/weg/", gedachten.oneens_weg, name="oneens-weg"),
    path("zorgen/<str:wat>/<int:pk>/klopt/", gedachten.klopt, name="gedachte-klopt"),
    path("zorgen/<str:wat>/<int:pk>/weg/", gedachten.weg, name="gedachte-weg"),
    path("zorgen/<str:wat>/<int:pk>/lezen/", gedachten.lezen, name="gedachte-lezen"),
    path("zorgen/<str:wat>/<int:pk>/oneens/", gedachten.oneens, name="gedachte-oneens"),
    path("leefgebieden/", leefgebieden.leefgebieden, name="leefgebieden"),
    path("leefgebieden/nieuw/", leefgebieden.nieuw, name="leefgebied-nieuw"),
    path("leefgebieden/<int:pk>/weg/", leefgebieden.weg, name="leefgebied-weg"),
    path("leefgebieden/invloed/", leefgebieden.invloed, name="invloed-nieuw"),
    path(
        "leefgebieden/invloed/<int:pk>/voorbij/",
        leefgebieden.voorbij,
        name="invloed-voorbij",
    ),
    path(
        "leefgebieden/invloed/<int:pk>/weg/",
        leefgebieden.invloed_weg,
        name="invloed-weg",
    ),
]
