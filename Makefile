# Alles wat u met deze checkout doet. `make` zonder meer toont de mogelijkheden.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PY := .venv/bin/python
UI := src/samenspel/interfaces/ui
CSS := $(shell find $(UI)/static/ui/css -name '*.css')
TEST ?=
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Een omgeving die ergens anders gemaakt is of niet meer start, wordt opnieuw gemaakt.
$(shell tools/opzet nazien)

.PHONY: help opzet demo demo-schoon test check fix docs handleiding beeld bench lock chromium

help:  ## toon deze lijst
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

opzet: .venv/.ok var/.vormgeving  ## zet alleen alles klaar

demo: opzet  ## probeer Samenspel: alles klaarzetten en starten (POORT=9000 kiest de poort)
	@exec $(PY) -m samenspel demo $(if $(POORT),--poort $(POORT))

demo-schoon: opzet  ## als demo, maar begin opnieuw
	@exec $(PY) -m samenspel demo --schoon $(if $(POORT),--poort $(POORT))

test: opzet chromium  ## alle tests, ook die in de browser (TEST=pad kiest er een)
	@$(PY) -m pytest -n 2 $(TEST)

check: opzet  ## controleer opmaak, stijl, typen, grenzen, sjablonen en documenten; wijzigt niets
	@tools/controleer

fix: opzet  ## herstel opmaak en stijl waar dat vanzelf kan
	@tools/herstel

docs: opzet  ## schrijf de documenten die uit de code komen
	@$(PY) -m tools.documenten

handleiding: opzet chromium  ## maak de handleiding met verse plaatjes (docs/beeld, var/handleiding)
	@BEELD=docs/beeld $(PY) -m pytest -q tests/journeys/test_handleiding.py
	@$(PY) -m tools.handleiding

beeld: opzet chromium  ## fotografeer elk scherm, licht, donker, smal en op papier (var/beeld)
	@BEELD=var/beeld $(PY) -m pytest -q tests/journeys/test_schermen.py

bench: opzet  ## meet hoe snel het is
	@$(PY) bench/meet.py

lock: .venv/.ok  ## leg de versies van alle pakketten opnieuw vast
	@tools/vastleggen

chromium:
	@tools/opzet chromium

.venv/.ok: requirements.txt requirements-test.txt
	@tools/opzet python

node_modules/.ok: package.json package-lock.json .npmrc
	@tools/opzet node

var/.vormgeving: node_modules/.ok tools/copy_assets.py $(UI)/iconen.toml $(CSS) | .venv/.ok
	@tools/opzet vormgeving
