"""Arranging who is there: the own telephone, leave, deputies and duty."""
