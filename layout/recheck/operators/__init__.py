"""The operators of a content stream, by what they are about: each a function of the walk and its operands.

Operators that are not here change nothing that a check asks for.
"""

from collections.abc import Mapping
from typing import Final

from layout.recheck.operators.colours import COLOURS
from layout.recheck.operators.drawing import DRAWING
from layout.recheck.operators.graphics import GRAPHICS
from layout.recheck.operators.lettering import LETTERING
from layout.recheck.operators.placing import PLACING
from layout.recheck.walk import Operator

OPERATORS: Final[Mapping[bytes, Operator]] = {**GRAPHICS, **COLOURS, **DRAWING, **LETTERING, **PLACING}
