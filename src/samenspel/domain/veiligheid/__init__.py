"""Is elk kind nu veilig? Vaststelling, stemmen, veiligstelling en het veiligheidsplan.

Asks `verhaal` for the agreements, `instrumenten` for the afname behind a vaststelling
and `privacy` who may read which line.
"""
