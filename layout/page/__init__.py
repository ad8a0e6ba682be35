"""From plan, copy and pictures' sizes to finished pages: the composer of slots and pages."""
