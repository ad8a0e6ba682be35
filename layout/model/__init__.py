"""What the editor means: frozen values, never a computed position."""
