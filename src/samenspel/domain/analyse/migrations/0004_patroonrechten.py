"""Row security on the pattern, on what is made of the facts, and on the end situation."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("analyse", "0003_patroon")]

    operations = [
        operation
        for model in ("Patroon", "Eindsituatie", "Duiding")
        for operation in (Protect(model), Protect(f"{model}Event", alleen_toevoegen=True))
    ]
