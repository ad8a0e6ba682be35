"""Data that comes with the program: templates, styles, printer profiles, tables, and where to find them."""
