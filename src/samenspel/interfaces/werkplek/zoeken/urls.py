from django.urls import path

from samenspel.interfaces.werkplek.zoeken import views

urlpatterns = [path("zoeken/", views.zoeken, name="zoeken")]
