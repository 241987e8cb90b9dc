"""Row security on talks with children, and on why there was none."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("verhaal", "0014_kindgesprekken")]

    operations = [
        operation
        for model in ("Kindgesprek", "Spreekdatum", "NietGesproken", "Vergewissing")
        for operation in (Protect(model), Protect(f"{model}Event", alleen_toevoegen=True))
    ]
