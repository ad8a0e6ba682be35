"""What a new issue begins with, by its product: newspaper, pamphlet, leaflet, poster; ``known.py`` knows them all."""
