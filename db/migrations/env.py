"""Run the migrations on the connection that the program hands over; no address and no key in any file."""

from alembic import context

from db.base import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
    if context.get_context().dialect.name == "postgresql":
        from db.alike import make_columns_alike  # loads the server's dialect

        make_columns_alike(context.config.attributes["connection"])
