"""A finished PDF comes in, ours or another program's; what a print shop would send it back for goes out.

``run.py`` has ``recheck``. Bytes become a ``Survey`` (``opening``, ``reading``, ``walk`` with its ``operators/``), that
small checks judge (``checks/``) by a kind of PDF/X (``kinds``) and a printer profile.
"""
