"""Layout: an issue folder goes in, a newspaper comes out.

The packages below follow the data from left to right; see ``docs/architecture.md``.
"""

__version__ = "0.1.0"
