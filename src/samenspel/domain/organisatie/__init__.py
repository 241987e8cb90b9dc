"""Wie werkt waar: regio's, organisaties, teams en medewerkers."""
