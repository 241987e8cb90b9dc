"""Signing in: password, app, passkey, the organisation's own login, and a second step."""
