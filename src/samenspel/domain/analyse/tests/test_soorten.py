from samenspel.core.soorten import list_soorten

ONZE_GEDACHTEN = ("patroon.", "eindsituatie.", "veranderplan.")


def test_what_we_established_about_the_facts_is_no_fact_itself() -> None:
    op_tijdlijn = [
        soort
        for soort in list_soorten()
        if soort.code.startswith(ONZE_GEDACHTEN) and soort.laan
    ]
    assert op_tijdlijn
    assert [soort.code for soort in op_tijdlijn if not soort.eigen_werk] == []
