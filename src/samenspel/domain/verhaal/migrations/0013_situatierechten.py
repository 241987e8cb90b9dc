"""Row security on what is said of a family, and on who stands near to a child."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("verhaal", "0012_situatie")]

    operations = [
        operation
        for model in ("Antwoord", "Kring")
        for operation in (Protect(model), Protect(f"{model}Event", alleen_toevoegen=True))
    ]
