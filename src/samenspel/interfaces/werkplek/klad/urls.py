from django.urls import path

from samenspel.interfaces.werkplek.klad import views

urlpatterns = [
    path("klad/", views.klad, name="klad"),
    path("klad/weg/", views.klad_weg, name="klad-weg"),
]
