"""A finished PDF comes in, ours or another program's; what a print shop would send it back for goes out."""
