"""Documents that are text, written by Jinja templates: Markdown and HTML."""
