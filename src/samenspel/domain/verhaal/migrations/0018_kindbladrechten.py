"""Row security on the sheets of children, and on who may see them."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("verhaal", "0017_kindbladen")]

    operations = [
        operation
        for model in ("Kindblad", "Kindvak", "Kindkeuze")
        for operation in (Protect(model), Protect(f"{model}Event", alleen_toevoegen=True))
    ]
