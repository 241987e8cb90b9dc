"""Nobody sees a row of a gezin without a ground on that moment."""

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction
from django.db.utils import ProgrammingError

from samenspel.core.actor import Actor, Soort, acting_as, acting_as_gebruiker
from samenspel.core.models import Gebeurtenis
from samenspel.domain.gezin.models import Gezin, Persoon, Relatie
from samenspel.domain.privacy.actions.uitsluiting import exclude_medewerker


def test_noor_sees_the_family_of_her_team(gezin_jansen):
    assert list(Gezin.objects.all()) == [gezin_jansen]
    assert Persoon.objects.count() == 4
    assert Gebeurtenis.objects.filter(gezin_id=gezin_jansen.pk).count() == 7


def test_bas_from_elsewhere_sees_nothing(gezin_jansen, bas):
    with acting_as_gebruiker(bas.pk):
        assert Gezin.objects.count() == 0
        assert Persoon.objects.count() == 0
        assert Gebeurtenis.objects.count() == 0


def test_nobody_sees_anything_without_an_actor(gezin_jansen):
    with acting_as(None):
        assert Gezin.objects.count() == 0


def test_a_job_sees_only_its_own_gezin(gezin_jansen):
    with acting_as(Actor(Soort.TAAK, gezin_jansen.pk)):
        assert Gezin.objects.count() == 1
    with acting_as(Actor(Soort.TAAK, gezin_jansen.pk + 1)):
        assert Gezin.objects.count() == 0


def test_a_worker_who_is_family_is_locked_out(gezin_jansen, as_noor, driss, woensdag):
    exclude_medewerker(
        gezin=gezin_jansen,
        medewerker=driss.medewerker,
        reden="ex-partner van Inge",
        by=as_noor,
        at=woensdag,
    )

    with acting_as_gebruiker(driss.pk):
        assert Gezin.objects.count() == 0


def test_a_row_cannot_be_written_into_another_gezin(gezin_jansen, noor, bas):
    with (
        acting_as_gebruiker(bas.pk),
        pytest.raises(ProgrammingError, match="policy"),
        transaction.atomic(),
    ):
        Persoon.objects.create(
            gezin_id=gezin_jansen.pk, roepnaam="Indringer", vastgelegd_door=bas
        )


def test_a_relation_cannot_point_into_another_gezin(gezin_jansen, as_noor, woensdag):
    from tests.cast import open_gezin_jansen

    other = open_gezin_jansen(by=as_noor, at=woensdag)
    van = Persoon.objects.filter(gezin=gezin_jansen).first()
    naar = Persoon.objects.filter(gezin=other).first()

    with (
        pytest.raises(IntegrityError, match="zelfde_gezin"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        Relatie.objects.create(
            gezin=gezin_jansen,
            van=van,
            naar=naar,
            soort="OUDER",
            vastgelegd_door=as_noor,
        )
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


@pytest.mark.parametrize(
    "sql",
    [
        "SET ROLE samenspel_owner",
        "ALTER TABLE gezin_persoon DISABLE ROW LEVEL SECURITY",
        "DROP POLICY dossier ON gezin_persoon",
        "TRUNCATE gezin_persoon",
        "DELETE FROM gezin_persoon",
        "UPDATE core_gebeurtenis SET soort = 'x'",
        "DELETE FROM core_gebeurtenis",
        "SELECT * FROM privacy_inzage",
        "UPDATE gezin_persoonevent SET roepnaam = 'x'",
        "COPY (SELECT 1) TO PROGRAM 'true'",
        "SELECT pg_read_file('/etc/passwd')",
        "UPDATE organisatie_medewerker SET functie = 'TEAMMANAGER'",
    ],
)
def test_sql_as_the_app_is_refused(gezin_jansen, sql):
    with (
        pytest.raises(ProgrammingError, match=r"denied|must be|policy"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(sql)


def test_row_security_cannot_be_switched_off(gezin_jansen):
    with (
        pytest.raises(ProgrammingError, match="row-level security"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SET LOCAL row_security = off")
        cursor.execute("SELECT * FROM gezin_persoon")


def dossier_tables() -> dict[str, type]:
    """Every own table, history included, that holds rows of a gezin."""
    found = {}
    for model in apps.get_models():
        if model.__module__.startswith("samenspel.") and model._meta.db_table:
            columns = {field.column for field in model._meta.local_fields}
            if "gezin_id" in columns or model._meta.db_table.startswith("gezin_gezin"):
                found[model._meta.db_table] = model
    return found


def test_every_table_of_a_gezin_is_protected(db):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relname FROM pg_class c WHERE relrowsecurity AND EXISTS "
            "(SELECT FROM pg_policy p WHERE p.polrelid = c.oid)"
        )
        protected = {name for (name,) in cursor.fetchall()}

    assert set(dossier_tables()) - protected == set()


def test_every_own_table_belongs_to_a_gezin_or_to_nobody(db):
    """A table of a room is the dossier's, or stands in the list of shared tables."""
    shared = {"organisatie", "werkwijze"}
    own = {
        model._meta.db_table
        for model in apps.get_models()
        if model.__module__.startswith("samenspel.domain")
        and model._meta.app_label not in shared
    }

    # Belongs to who asks, with policies of its own.
    assert own - set(dossier_tables()) == {
        "meldingen_melding",
        "meldingen_voorkeur",
        "privacy_toegangsvraag",
        "verhaal_agendalink",
    }


def test_every_table_of_a_gezin_keeps_its_history(db):
    kept_otherwise = {
        "core_gebeurtenis",  # is the history of everything
        "core_document",  # only added to
        "privacy_inzage",  # only added to
        "klad_klad",  # of its writer, gone when it is saved
        "termijnen_verplichting",  # a projection: the log makes it again
    }
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger "
            "WHERE tgname LIKE 'pgtrigger_insert_insert%%'"
        )
        tracked = {name for (name,) in cursor.fetchall()}
    tables = {name for name in dossier_tables() if not name.endswith("event")}

    assert tables - tracked - kept_otherwise == set()


def test_every_field_of_an_own_table_has_a_privacy_class(db):
    missing = []
    for model in apps.get_models():
        if not model.__module__.startswith("samenspel."):
            continue
        if model.__name__.endswith("Event"):
            continue
        fields = {f.name for f in model._meta.local_fields} - {"id"}
        named = set(getattr(model, "PRIVACY", {}))
        missing += [f"{model.__name__}.{f}" for f in sorted(fields ^ named)]

    assert missing == []
