from django.urls import path

from samenspel.interfaces.werkplek.vandaag import views

urlpatterns = [
    path("", views.vandaag, name="vandaag"),
    path("gezinnen/", views.gezinnen, name="gezinnen"),
    path("team/", views.team, name="team"),
    path("verlenging/", views.verlenging, name="verlenging"),
]
