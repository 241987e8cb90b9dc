"""Wie wat mag zien en doen: rechten, betrokkenheid, inzage, vrijgave en toestemming."""
