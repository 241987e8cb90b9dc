"""Kinds of lines about what a family and its workers make of the facts."""

from samenspel.core.soorten import register

register()
