"""Alembic migrations; run by db.upgrade."""
