"""Preflight: an Issue, its composed pages and a printer profile come in, a Diagnostic for all that is wrong goes out."""
