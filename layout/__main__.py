"""``python -m layout`` is the command ``layout``."""

import sys

from layout.cli import main

sys.exit(main())
