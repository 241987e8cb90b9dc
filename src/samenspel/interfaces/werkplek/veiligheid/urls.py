from django.urls import path

from samenspel.interfaces.werkplek.veiligheid import delen, papier, plan, views

PLAN = "veiligheidsplan/"
DELEN = f"{PLAN}delen/<str:soort>/"

dossierpatterns = [
    path("veiligheid/", views.veiligheid, name="veiligheid"),
    path("veiligheid/havik/", views.havik, name="havik"),
    path("veiligheid/lij/", views.lij, name="lij"),
    path("veiligheid/veiligstelling/", views.veiligstelling, name="veiligstelling"),
    path("veiligheid/volwassene/", views.volwassene, name="veiligheid-volwassene"),
    path(PLAN, plan.veiligheidsplan, name="veiligheidsplan"),
    path(f"{PLAN}opstelling/", plan.opstelling, name="veiligheidsplan-opstelling"),
    path(
        f"{PLAN}vaststelling/", plan.vaststelling, name="veiligheidsplan-vaststelling"
    ),
    path(f"{PLAN}leeg/", papier.leeg, name="veiligheidsplan-leeg"),
    path(DELEN, delen.deel_nieuw, name="plandeel-nieuw"),
    path(f"{DELEN}<int:pk>/", delen.deel_wijzigen, name="plandeel-wijzigen"),
    path(f"{DELEN}<int:pk>/weg/", delen.deel_weg, name="plandeel-weg"),
    path(f"{DELEN}<int:pk>/klopt/", delen.deel_klopt, name="plandeel-klopt"),
    path(f"{DELEN}<int:pk>/hoger/", delen.deel_hoger, name="plandeel-hoger"),
    path(f"{PLAN}instemming/<int:persoon>/", plan.instemming, name="instemming"),
    path(f"{PLAN}papieren/<int:pk>/", papier.papier, name="papier"),
    path(
        f"{PLAN}papieren/<int:pk>/uitreiking/",
        papier.uitreiking,
        name="papier-uitreiking",
    ),
]
