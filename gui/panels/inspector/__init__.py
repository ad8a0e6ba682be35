"""The inspector: what is chosen comes in, its keys as calm forms go out; each field's change is a command."""

from gui.panels.inspector.panel import InspectorPanel

__all__ = ["InspectorPanel"]
