"""PostgreSQL for Samenspel: the Django backend, and a server that starts by itself."""
