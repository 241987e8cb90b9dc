"""Tests of hulp."""
