"""What holds for every log, however it came to be."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from samenspel.core.lijnen import Lijn, Precisie
from samenspel.domain.termijnen.rules import Stand, Verplichting, stand
from samenspel.domain.termijnen.tests.schrijven import INGE, LOT, SAM, fold, op
from samenspel.domain.werkwijze.lader import get_werkwijze

START = op("2026-03-02 09:00")
FAST = settings(max_examples=60, deadline=None)

AANMELDING = {"soort": "zorgmelding", "melder": True, "strafrechtelijk": True}
CONCLUSIES = ("veilig", "onveilig", "direct_veiligstellen")

KINDS = st.one_of(
    st.tuples(
        st.just("aanmelding.ontvangen"),
        st.sampled_from(["amsterdam", "haaglanden"]).map(
            lambda pakket: AANMELDING | {"pakketten": [pakket]}
        ),
    ),
    st.tuples(
        st.just("contact.vastgelegd"),
        st.fixed_dictionaries(
            {
                "wijze": st.sampled_from(["huisbezoek", "telefoon", "zitting"]),
                "gesproken": st.lists(st.sampled_from([SAM, LOT, INGE]), unique=True),
            }
        ),
    ),
    st.tuples(
        st.just("afname.vastgelegd"),
        st.fixed_dictionaries(
            {
                "instrument": st.sampled_from(["havik", "lij"]),
                "deel": st.sampled_from(["A", "B", "AB", "C"]),
                "uitkomst": st.sampled_from(["ernstig", "zeer_ernstig", None]),
            }
        ),
    ),
    st.tuples(
        st.just("veiligheid.vastgesteld"),
        st.fixed_dictionaries(
            {
                "conclusie": st.sampled_from(CONCLUSIES),
                "cijfer": st.none() | st.integers(0, 10),
            }
        ),
    ),
    st.tuples(
        st.sampled_from(["opdracht.gegeven", "opdracht.termijn_gesteld"]),
        st.fixed_dictionaries(
            {
                "opdracht": st.sampled_from(["o1", "o2"]),
                "uiterlijk": st.sampled_from([None, "2026-04-01", "2026-09"]),
            }
        ),
    ),
    st.tuples(
        st.just("signaal.vastgelegd"),
        st.just({"acuut": True, "leefgebieden": ["geld"], "signaal": "s1"}),
    ),
    st.tuples(
        st.sampled_from(
            [
                "aanmelding.gelezen",
                "aanmelding.aangenomen",
                "melder.gesproken",
                "contactpoging.vastgelegd",
                "kind.veiliggesteld",
                "signaal.gewogen",
                "veiligheidsplan.vastgesteld",
                "dossier.gesloten",
            ]
        ),
        st.just({}),
    ),
)


@st.composite
def logs(draw: st.DrawFn) -> list[Lijn]:
    """Lines of one family over three weeks; every time of recording is another one."""
    lijnen = [
        Lijn(
            id=nummer + 1,
            soort="persoon.toegevoegd",
            gebeurd_van=START,
            vastgelegd_op=START,
            betreft=(persoon,),
            waarden={"rol": rol},
        )
        for nummer, (persoon, rol) in enumerate(((SAM, "kind"), (LOT, "kind")))
    ]
    for nummer in range(draw(st.integers(0, 14))):
        soort, waarden = draw(KINDS)
        gebeurd = START + timedelta(hours=draw(st.integers(0, 80)) * 6)
        lijnen.append(
            Lijn(
                id=nummer + 10,
                soort=soort,
                gebeurd_van=gebeurd,
                vastgelegd_op=gebeurd + timedelta(hours=draw(st.integers(0, 200))),
                betreft=tuple(draw(st.sets(st.sampled_from([SAM, LOT, INGE])))),
                precisie=draw(st.sampled_from([Precisie.EXACT] * 5 + list(Precisie))),
                waarden=waarden,
            )
        )
    return lijnen


def without_ids(verplichting: Verplichting) -> Verplichting:
    gewist = {"sleutel": "", "aanleiding": 0}
    door = None if verplichting.vervuld_door is None else 0
    return replace(verplichting, **gewist, vervuld_door=door)


@FAST
@given(logs(), st.randoms(use_true_random=False))
def test_the_order_of_recording_does_not_matter(lijnen, toeval):
    geschud = [
        replace(lijn, vastgelegd_op=START + timedelta(minutes=toeval.randrange(9999)))
        for lijn in toeval.sample(lijnen, len(lijnen))
    ]

    assert fold(geschud) == fold(lijnen)


@FAST
@given(logs(), st.randoms(use_true_random=False))
def test_other_ids_give_the_same_verplichtingen(lijnen, toeval):
    nummers = toeval.sample(range(1000), len(lijnen))
    anders = [replace(r, id=n) for r, n in zip(lijnen, nummers, strict=True)]

    def inhoud(verplichtingen: Sequence[Verplichting]) -> list[str]:
        return sorted(repr(without_ids(v)) for v in verplichtingen)

    assert inhoud(fold(anders)) == inhoud(fold(lijnen))


@FAST
@given(logs(), st.integers(0, 40))
def test_nothing_is_late_and_satisfied_at_once(lijnen, dagen):
    nu = START + timedelta(days=dagen)

    for verplichting in fold(lijnen):
        assert verplichting.vervuld_op is None or verplichting.vervallen_op is None
        if verplichting.vervuld_op and verplichting.vervuld_op <= nu:
            assert stand(verplichting, nu) is Stand.VERVULD


@FAST
@given(logs())
def test_every_verplichting_has_a_norm_a_source_and_a_trigger(lijnen):
    werkwijze = get_werkwijze()
    soorten = {lijn.id: lijn.soort for lijn in lijnen}
    regels = {(r.pakket, r.code, r.versie): r for r in werkwijze.regels.regels}

    for verplichting in fold(lijnen):
        regel = regels[verplichting.pakket, verplichting.regel, verplichting.versie]
        starters = {aanleiding.soort for aanleiding in regel.aanleiding}
        assert werkwijze.normen[verplichting.norm].bron
        assert soorten[verplichting.aanleiding] in starters


@FAST
@given(logs())
def test_moments_lie_in_order_and_keys_are_unique(lijnen):
    gemaakt = fold(lijnen)

    assert len({v.sleutel for v in gemaakt}) == len(gemaakt)
    for v in gemaakt:
        later = (v.uiterlijk, v.amber_vanaf, v.rood_vanaf, v.vervuld_op, v.vervallen_op)
        assert all(moment >= v.vanaf for moment in later if moment)
        assert None in (v.amber_vanaf, v.rood_vanaf) or v.amber_vanaf <= v.rood_vanaf
        assert v.rood_vanaf is None or v.amber_vanaf is not None


@FAST
@given(logs(), st.data())
def test_a_correction_that_keeps_the_line_loses_nothing(lijnen, data):
    eerste = data.draw(st.sampled_from(lijnen))
    correctie = replace(
        eerste,
        id=2000,
        corrigeert=eerste.id,
        vastgelegd_op=START + timedelta(days=90),
        waarden={**eerste.waarden, "toelichting": "verbeterd"},
    )

    gelijk = [v for v in fold(lijnen) if v.aanleiding != eerste.id]
    na = fold([*lijnen, correctie])

    assert {v.sleutel for v in fold(lijnen)} == {v.sleutel for v in na}
    assert len(gelijk) == len([v for v in na if v.aanleiding != eerste.id])


@FAST
@given(logs(), st.data())
def test_replay_equals_live(lijnen, data):
    """Known then is known then: late lines change nothing about an earlier fold."""
    moment: datetime = data.draw(st.sampled_from([r.vastgelegd_op for r in lijnen]))
    op_volgorde = sorted(lijnen, key=lambda lijn: (lijn.vastgelegd_op, lijn.id))
    bekend = [lijn for lijn in lijnen if lijn.vastgelegd_op <= moment]

    assert fold(op_volgorde[: len(bekend)]) == fold(bekend)


@FAST
@given(logs())
def test_what_is_known_only_about_never_turns_red(lijnen):
    ongeveer = [replace(lijn, precisie=Precisie.ONGEVEER) for lijn in lijnen]

    assert [v.rood_vanaf for v in fold(ongeveer) if v.rood_vanaf] == []


def test_a_large_dossier_folds_fast():
    """The aim is 20 ms; ten times that is the alarm on a busy machine."""
    soorten = (
        "contact.vastgelegd",
        "afspraak.gemaakt",
        "cijfer.gegeven",
        "document.bewaard",
    )
    lijnen = [
        Lijn(
            id=nummer,
            soort=soorten[nummer % 4],
            gebeurd_van=START + timedelta(hours=nummer * 9),
            vastgelegd_op=START + timedelta(hours=nummer * 9),
            betreft=(SAM,),
            waarden={"wijze": "huisbezoek", "gesproken": [SAM]},
        )
        for nummer in range(1000)
    ]
    begin = datetime.now(tz=START.tzinfo)

    fold(lijnen)

    assert (datetime.now(tz=START.tzinfo) - begin).total_seconds() < 0.2
