"""Picture files: their sizes from their headers, the part of them that is shown, adverts' boxes."""
