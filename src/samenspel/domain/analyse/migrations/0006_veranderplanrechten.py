"""Row security on the veranderplan and its terms."""

from django.db import migrations

from samenspel.core.row_security import Protect


class Migration(migrations.Migration):
    dependencies = [("analyse", "0005_veranderplan")]

    operations = [
        operation
        for model in ("Veranderplan", "Eindtermijn")
        for operation in (Protect(model), Protect(f"{model}Event", alleen_toevoegen=True))
    ]
