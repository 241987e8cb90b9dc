from django.urls import path

from samenspel.interfaces.werkplek.veiligheid import papier, plan, views

PLAN = "veiligheidsplan/"

dossierpatterns = [
    path("veiligheid/", views.veiligheid, name="veiligheid"),
    path("veiligheid/havik/", views.havik, name="havik"),
    path("veiligheid/lij/", views.lij, name="lij"),
    path("veiligheid/veiligstelling/", views.veiligstelling, name="veiligstelling"),
    path(PLAN, plan.veiligheidsplan, name="veiligheidsplan"),
    path(f"{PLAN}opstelling/", plan.opstelling, name="veiligheidsplan-opstelling"),
    path(
        f"{PLAN}vaststelling/", plan.vaststelling, name="veiligheidsplan-vaststelling"
    ),
    path(f"{PLAN}leeg/", papier.leeg, name="veiligheidsplan-leeg"),
    path(f"{PLAN}delen/<str:soort>/", plan.deel_nieuw, name="plandeel-nieuw"),
    path(f"{PLAN}delen/<str:soort>/<int:pk>/weg/", plan.deel_weg, name="plandeel-weg"),
    path(
        f"{PLAN}delen/<str:soort>/<int:pk>/klopt/",
        plan.deel_klopt,
        name="plandeel-klopt",
    ),
    path(f"{PLAN}instemming/<int:persoon>/", plan.instemming, name="instemming"),
    path(f"{PLAN}papieren/<int:pk>/", papier.papier, name="papier"),
    path(
        f"{PLAN}papieren/<int:pk>/uitreiking/",
        papier.uitreiking,
        name="papier-uitreiking",
    ),
]
