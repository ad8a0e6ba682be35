"""The inspector: what is chosen comes in, its keys as calm forms go out; each field's change is a command."""
