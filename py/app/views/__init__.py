"""The only modules that touch the DOM. They get callbacks and import no page."""
