"""Preflight: an Issue, its composed pages and a printer profile come in, what is wrong with them goes out.

``run.py`` has ``run``; the checks stand in ``checks/``, group by group. What is told while files are read and pages are
composed is not told again: ``elsewhere.py`` lists it.
"""
