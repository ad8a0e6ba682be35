"""From the files of an issue to the value the composer works from, with the places of everything in its files."""
