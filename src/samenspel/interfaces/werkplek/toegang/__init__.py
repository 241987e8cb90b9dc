"""Who may open a dossier: letting in, ending, handing over the regie."""
