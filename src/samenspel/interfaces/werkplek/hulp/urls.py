from django.urls import path

from samenspel.interfaces.werkplek.hulp import views

urlpatterns = [
    path("hulp/", views.hulp, name="hulp"),
    path("hulp/<slug:naam>/", views.bladzijde, name="hulp-bladzijde"),
    path("hulp/beeld/<slug:naam>.png", views.beeld, name="hulp-beeld"),
]
