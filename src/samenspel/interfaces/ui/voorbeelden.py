"""Every component in every state it can have, as the style guide draws them.

A new component without an example here fails a test. Words that are too long, nothing at
all, wrong, off, in focus: what a screen meets in real life stands beside what is usual.
"""

LANG = "Jeugdbeschermingstafelvoorzittersoverlegverslag van Nadezhda-Aleksandrovna"
LEEG = "Nog niets vastgelegd"

# Name of the tag → (state, template). What only lives inside another is drawn inside it.
VOORBEELDEN: dict[str, list[tuple[str, str]]] = {
    "banner": [
        ("gewoon", "{% banner banner %}"),
        ("op een formulier, zonder weg eruit", "{% banner banner link=False %}"),
        ("lange namen", "{% banner banner_lang %}"),
    ],
    "bewaard": [("bewaard", '{% bewaard "14:02" %}'), ("wacht", "{% bewaard %}")],
    "blokkades": [
        (
            "hard",
            '{% blokkades blokkades titel="Het plan kan nog niet vast" %}{% knop "Plan een gesprek" url="#gesprek" %}{% endblokkades %}',
        ),
        ("zacht", "{% blokkades zacht %}{% endblokkades %}"),
        ("niets in de weg", "{% blokkades geen %}{% endblokkades %}"),
    ],
    "cijfer": [
        ("hoger", '{% cijfer 5 "wij" was=4 url="#wij" %}'),
        ("lager", '{% cijfer 3 "school" was=6 url="#school" %}'),
        ("gelijk", '{% cijfer 7 "oma Riet" was=7 %}'),
        ("eerste keer", '{% cijfer 0 "moeder" %}'),
    ],
    "formulier": [
        (
            "leeg",
            '{% formulier url="#f" form=form %}{{ form.belangrijkste.as_field_group }}{{ form.soort.as_field_group }}{% knoppen %}{% knop "Klaar" %}{% endknoppen %}{% endformulier %}',
        ),
        (
            "met fouten",
            '{% formulier url="#f" form=form_fout %}{{ form_fout.dag.as_field_group }}{{ form_fout.gezien.as_field_group }}{{ form_fout.belangrijkste.as_field_group }}{{ form_fout.cijfer.as_field_group }}{% knoppen %}{% knop "Klaar" %}{% endknoppen %}{% endformulier %}',
        ),
        (
            "andere velden",
            '{% formulier url="#f" form=verder %}{{ verder.sinds.as_field_group }}{{ verder.taal.as_field_group }}{{ verder.delen.as_field_group }}{{ verder.brief.as_field_group }}{{ verder.akkoord.as_field_group }}{% endformulier %}',
        ),
    ],
    "icoon": [
        (
            "alle",
            '<div class="rij">{% for naam in iconen %}<span>{% icoon naam %} {{ naam }}</span> {% endfor %}</div>',
        )
    ],
    "kaart": [
        (
            "met een weg naar meer",
            '{% kaart titel="Veiligheid nu" bij="Gegeven op 19 november" link="#meer" linktekst="Alle metingen" %}<p>Lot is bij oma.</p>{% endkaart %}',
        ),
        (
            "lange woorden",
            "{% kaart titel=lang bij=lang link='#lang' linktekst='Alles' %}<p>{{ lang }}</p>{% endkaart %}",
        ),
        (
            "leeg",
            '{% kaart titel="Doelen" %}{% leeg "Nog geen doelen" %}{% endleeg %}{% endkaart %}',
        ),
    ],
    "knop": [
        ("primair", '{% knop "Leg besluit vast" icoon="besluit" %}'),
        ("rustig", '{% knop "Bekijk het plan" url="#plan" soort="rustig" %}'),
        ("stil", '{% knop "Stop" url="#stop" soort="stil" %}'),
        ("gevaar", '{% knop "Trek toestemming in" soort="gevaar" %}'),
        (
            "uit",
            '{% knop "Stel vast" reden="Samira heeft het plan nog niet gezien." %}',
        ),
        (
            "in focus",
            '<div class="gids__focus">{% knop "Klaar" %} {% knop "Stop" url="#stop" soort="stil" %}</div>',
        ),
    ],
    "knoppen": [
        (
            "gewoon",
            '{% knoppen %}{% knop "Klaar" %}{% knop "Later verder" url="#later" soort="stil" %}{% bewaard "14:02" %}{% endknoppen %}',
        )
    ],
    "kruimelpad": [
        ("gewoon", '{% kruimelpad "Gezinnen" "#g" "El Idrissi" "#e" "Plan" %}'),
        ("lange woorden", '{% kruimelpad "Gezinnen" "#g" lang "#l" lang %}'),
    ],
    "leeg": [
        (
            "met een eerste stap",
            '{% leeg "Er zijn nog geen doelen" %}<p>Maak met het gezin één doel.</p>{% knop "Maak het eerste doel" url="#doel" soort="rustig" %}{% endleeg %}',
        )
    ],
    "lijst": [
        (
            "rood, amber, blauw, groen",
            '{% lijst label="Nu nodig" %}{% regel "Rechter: omgang" url="#a" einde="nog 3 dagen" kleur="rood" %}{% endregel %}{% regel "Lot zien" url="#b" einde="deze week" kleur="amber" %}{% endregel %}{% regel "Onderzoek" url="#c" einde="loopt" kleur="blauw" %}{% endregel %}{% regel "Plan" url="#d" einde="geldt" kleur="groen" %}{% endregel %}{% endlijst %}',
        )
    ],
    "regel": [
        (
            "met inhoud en een nummer",
            '{% lijst label="Bellen" %}{% regel "Veilig Thuis" icoon="telefoon" bel="0800 2000" %}Dag en nacht.{% endregel %}{% regel "Zonder link" einde="donderdag" %}{% endregel %}{% endlijst %}',
        ),
        (
            "lange woorden, in focus",
            '<div class="gids__focus">{% lijst label="Lang" %}{% regel lang url="#lang" icoon="plan" einde=lang %}{{ lang }}{% endregel %}{% endlijst %}</div>',
        ),
    ],
    "melding": [
        (
            "info",
            "{% melding titel='School ziet alleen de afspraken' %}{% endmelding %}",
        ),
        (
            "let op",
            "{% melding soort='let-op' titel='Nog geen tolk' %}<p><a href='#tolk'>Vraag een tolk aan</a></p>{% endmelding %}",
        ),
        ("gevaar", "{% melding soort='gevaar' %}<p>Bel 112.</p>{% endmelding %}"),
        ("klaar", "{% melding soort='klaar' titel=lang %}{% endmelding %}"),
    ],
    "overzicht": [
        (
            "met en zonder waarde",
            '{% overzicht %}{% gegeven "Taal" wijzig="#taal" %}Tamazight{% endgegeven %}{% gegeven "E-mail" wijzig="#mail" %}{% endgegeven %}{% endoverzicht %}',
        )
    ],
    "gegeven": [
        (
            "lange woorden",
            "{% overzicht %}{% gegeven 'Vertrouwenspersoon' wijzig='#w' %}{{ lang }}{% endgegeven %}{% endoverzicht %}",
        )
    ],
    "onderbalk": [("alleen op een telefoon", "{% onderbalk %}")],
    "paginering": [("in het midden", "{% paginering pagina %}")],
    "persoon": [
        ("gezien", '{% persoon "Noor" leeftijd=11 url="#noor" gezien=3 alleen=11 %}'),
        ("amber", '{% persoon "Lot" leeftijd=4 gezien=26 kleur="amber" %}'),
        ("rood, nog niet", '{% persoon "Lot" leeftijd=4 gezien=None kleur="rood" %}'),
        ("volwassene", '{% persoon "Ruud" rol="vader, woont ergens anders" %}'),
        ("van rechts naar links", '{% persoon "ليلى" leeftijd=4 gezien=0 %}'),
        ("lange woorden", "{% persoon lang rol=lang url='#lang' %}"),
    ],
    "rooster": [("half ingevuld, met een fout", "{% rooster rooster %}")],
    "stand": [
        (kleur, f'{{% stand "{kleur}" %}} {{% stand "{kleur}" "nog 3 dagen" %}}')
        for kleur in ("rood", "amber", "blauw", "groen", "grijs")
    ],
    "stappen": [("halverwege", "{% stappen stappen %}")],
    "tabbladen": [
        (
            "gewoon",
            '{% tabbladen "Kaart" "#kaart" "Tijdlijn" "#tijdlijn" "Familie en netwerk" "#familie" label="Voorbeeld van tabbladen" %}',
        )
    ],
    "tabgroepen": [
        (
            "een onderwerp open, met zijn bladzijden eronder",
            '{% tabgroepen tabgroepen label="Voorbeeld van onderwerpen" %}',
        )
    ],
    "tabel": [
        (
            "twee rijen",
            '{% tabel titel="Mijn gezinnen" kolommen="Gezin|Laatst gezien|Stand" %}{% rij %}{% cel "Gezin" url="#g1" %}Jansen{% endcel %}{% cel "Laatst gezien" %}gisteren{% endcel %}{% cel "Stand" %}{% stand "groen" %}{% endcel %}{% endrij %}{% rij %}{% cel "Gezin" url="#g2" %}{{ lang }}{% endcel %}{% cel "Laatst gezien" %}{% endcel %}{% cel "Stand" %}{% stand "rood" "nog 3 dagen" %}{% endcel %}{% endrij %}{% endtabel %}',
        )
    ],
    "rij": [
        (
            "in focus",
            '<div class="gids__focus">{% tabel titel="Teams" kolommen="Team|Leden" %}{% rij %}{% cel "Team" url="#t" %}Kade{% endcel %}{% cel "Leden" getal=True %}12{% endcel %}{% endrij %}{% endtabel %}</div>',
        )
    ],
    "cel": [
        (
            "getal en kop",
            '{% tabel titel="Cijfers" kolommen="Wie|Cijfer" %}{% rij %}{% cel "Wie" hoofd=True %}Samira{% endcel %}{% cel "Cijfer" getal=True %}5{% endcel %}{% endrij %}{% endtabel %}',
        )
    ],
    "tijdlijn": [
        (
            "een mijlpaal en iets dat laat is vastgelegd",
            '{% tijdlijn label="Voorbeeld van een tijdlijn" %}{% moment "Huisbezoek" wanneer="19 november" icoon="huisbezoek" door="Noor Visser" laat=2 %}<p>Met een tolk erbij.</p>{% endmoment %}{% moment "De rechter sprak een OTS uit" wanneer="23 maart" icoon="besluit" groot=True %}{% endmoment %}{% endtijdlijn %}',
        )
    ],
    "moment": [
        (
            "lange woorden",
            "{% tijdlijn label='Voorbeeld van een moment' %}{% moment lang wanneer='maart 2020' url='#m' %}<p>{{ lang }}</p>{% endmoment %}{% endtijdlijn %}",
        )
    ],
    "momenten": [
        (
            "uit een lijst",
            "{% tijdlijn label='Voorbeeld van momenten' %}{% momenten momenten %}{% endtijdlijn %}",
        )
    ],
    "waarom": [
        (
            "met bron",
            '{% waarom "Zodat u weet waar u aan toe bent." bron="Jeugdwet artikel 4.1.3" soort="wet" beschermt="duidelijkheid" url="#bron" %}',
        ),
        ("alleen de zin", '{% waarom "Dit spraken wij af in het team." %}'),
    ],
    "zijmenu": [("met de pagina waar u bent", "{% zijmenu %}")],
}
