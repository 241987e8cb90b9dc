"""Addresses of the werkplek: nouns, in Dutch, nested under the dossier."""

from django.urls import include, path

from samenspel.interfaces.werkplek.aanmelding import urls as aanmelding
from samenspel.interfaces.werkplek.afsluiten import urls as afsluiten
from samenspel.interfaces.werkplek.agenda import urls as agenda
from samenspel.interfaces.werkplek.beheer import urls as beheer
from samenspel.interfaces.werkplek.besluiten import urls as besluiten
from samenspel.interfaces.werkplek.contact import urls as contact
from samenspel.interfaces.werkplek.gezin import urls as gezin
from samenspel.interfaces.werkplek.hulp import urls as hulp
from samenspel.interfaces.werkplek.kinderen import urls as kinderen
from samenspel.interfaces.werkplek.klad import urls as klad
from samenspel.interfaces.werkplek.meldingen import urls as meldingen
from samenspel.interfaces.werkplek.nodig import urls as nodig
from samenspel.interfaces.werkplek.overdracht import urls as overdracht
from samenspel.interfaces.werkplek.patroon import urls as patroon
from samenspel.interfaces.werkplek.samenwerking import urls as samenwerking
from samenspel.interfaces.werkplek.signaal import urls as signaal
from samenspel.interfaces.werkplek.situatie import urls as situatie
from samenspel.interfaces.werkplek.tijdlijn import urls as tijdlijn
from samenspel.interfaces.werkplek.toegang import urls as toegang
from samenspel.interfaces.werkplek.vandaag import urls as vandaag
from samenspel.interfaces.werkplek.veiligheid import urls as veiligheid
from samenspel.interfaces.werkplek.veranderplan import urls as veranderplan
from samenspel.interfaces.werkplek.verklaren import urls as verklaren
from samenspel.interfaces.werkplek.zoeken import urls as zoeken
from samenspel.interfaces.werkplek.zorgen import urls as zorgen

app_name = "werkplek"

urlpatterns = [
    *vandaag.urlpatterns,
    *afsluiten.urlpatterns,
    *zoeken.urlpatterns,
    *klad.urlpatterns,
    *aanmelding.urlpatterns,
    *contact.urlpatterns,
    *kinderen.urlpatterns,
    *agenda.urlpatterns,
    *toegang.urlpatterns,
    *beheer.urlpatterns,
    *meldingen.urlpatterns,
    *hulp.urlpatterns,
    path(
        "dossiers/<str:dossiernummer>/",
        include(
            [
                *gezin.dossierpatterns,
                *aanmelding.dossierpatterns,
                *contact.dossierpatterns,
                *kinderen.dossierpatterns,
                *agenda.dossierpatterns,
                *nodig.dossierpatterns,
                *veiligheid.dossierpatterns,
                *signaal.dossierpatterns,
                *samenwerking.dossierpatterns,
                *situatie.dossierpatterns,
                *zorgen.dossierpatterns,
                *patroon.dossierpatterns,
                *veranderplan.dossierpatterns,
                *verklaren.dossierpatterns,
                *besluiten.dossierpatterns,
                *tijdlijn.dossierpatterns,
                *toegang.dossierpatterns,
                *overdracht.dossierpatterns,
                *afsluiten.dossierpatterns,
            ]
        ),
    ),
]
