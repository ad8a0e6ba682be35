"""``@dataclass`` as the standard library has it, made in a seventh of the time.

A class comes in, a class as from ``dataclasses.dataclass(frozen=..., slots=True)`` goes out; type checkers are
told that it *is* that function. The standard one compiles six functions a class from text: 1.2 ms a class in Python
3.11; a hundred classes were a third of the start of ``layout render``. Here ``__init__`` alone is code of its own: with
the slots' own setters (a frozen value is made a tenth quicker), compiled once for each number of fields, and given each
class's names. The others are closures over one ``attrgetter``. Fields, ``replace`` and ``match`` are the standard
library's own.
"""

from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses
    from operator import attrgetter

    def dataclass(*, frozen=False, slots=True):
        """The decorator, with the two options that the project uses."""
        assert slots, "values have slots"

        def make(cls):
            cls.__doc__ = cls.__doc__ or cls.__name__  # else dataclasses makes one from the signature, slowly
            own = set(cls.__dict__)
            # this call reads the fields and lays the slots, and compiles nothing
            made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
            for name, function in _functions(made, dataclasses.fields(made), frozen).items():
                if name not in own:
                    setattr(made, name, function)
            return made

        return make

    def _functions(made, fields, frozen):
        """What a value can do, by name."""
        names = tuple(field.name for field in fields)
        values = _getter(names)

        def __eq__(self, other):
            if other.__class__ is self.__class__:
                return self is other or values(self) == values(other)
            return NotImplemented

        def __hash__(self):
            return hash(values(self))

        def __repr__(self):
            shown = [f"{name}={value!r}" for name, value in zip(names, values(self), strict=True)]
            return f"{self.__class__.__qualname__}({', '.join(shown)})"

        def __reduce__(self):
            return (self.__class__, values(self))

        def refuse(_self, name, *_):
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")

        functions = {"__init__": _init(made, fields, frozen), "__repr__": __repr__, "__eq__": __eq__, "__hash__": None}
        if frozen:
            functions |= {"__hash__": __hash__, "__reduce__": __reduce__, "__setattr__": refuse, "__delattr__": refuse}
        return functions

    def _getter(names):
        """A function from a value to the tuple of its fields."""
        if len(names) > 1:
            return attrgetter(*names)
        if names:
            only = attrgetter(*names)
            return lambda self: (only(self),)
        return lambda _self: ()

    def _init(made, fields, frozen):
        if frozen and not hasattr(made, "__post_init__"):
            init = _init_of_frozen(made, fields)
            if init is not None:
                return init
        missing = dataclasses.MISSING
        scope = {"_missing": missing}
        parameters, lines = ["self"], []
        for field in fields:
            name = given = field.name
            if field.default_factory is not missing:
                scope[f"_make_{name}"] = field.default_factory
                parameters.append(f"{name}=_missing")
                given = f"_make_{name}() if {name} is _missing else {name}"
            elif field.default is not missing:
                scope[f"_default_{name}"] = field.default
                parameters.append(f"{name}=_default_{name}")
            else:
                parameters.append(name)
            if frozen:
                scope[f"_set_{name}"] = getattr(made, name).__set__
                lines.append(f"_set_{name}(self, {given})")
            else:
                lines.append(f"self.{name} = {given}")
        if hasattr(made, "__post_init__"):
            lines.append("self.__post_init__()")
        exec(f"def __init__({', '.join(parameters)}):\n " + "\n ".join(lines or ["pass"]), scope)
        init = scope["__init__"]
        init.__qualname__ = f"{made.__qualname__}.__init__"
        return init

    def _init_of_frozen(made, fields):
        """``__init__`` from the code for so many fields; None where a default is made anew for each value."""
        missing = dataclasses.MISSING
        if any(field.default_factory is not missing for field in fields):
            return None
        names = tuple(field.name for field in fields)
        scope = {f"_set_{i}": getattr(made, name).__set__ for i, name in enumerate(names)}
        defaults = tuple(field.default for field in fields if field.default is not missing)
        if any(field.default is missing for field in fields[len(fields) - len(defaults) :]):
            raise TypeError(f"{made.__qualname__}: a field without a default follows one that has it")
        init = FunctionType(_code(len(names)).replace(co_varnames=("self", *names)), scope, "__init__", defaults)
        init.__qualname__ = f"{made.__qualname__}.__init__"
        return init

    @cache
    def _code(count):
        """Sets so many slots to so many arguments."""
        arguments = "".join(f", _{i}" for i in range(count))
        lines = "".join(f"\n _set_{i}(self, _{i})" for i in range(count))
        scope = {}
        exec(f"def __init__(self{arguments}):{lines or ' pass'}", scope)
        return scope["__init__"].__code__
