from django.urls import path

from samenspel.interfaces.werkplek.meldingen import views

urlpatterns = [
    path("mijn-gegevens/meldingen/", views.meldingen, name="meldingen"),
    path("meldingen/gelezen/", views.gelezen, name="meldingen-gelezen"),
]
