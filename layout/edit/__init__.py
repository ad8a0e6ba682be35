"""Acts of the editor come in, the texts of the issue's files go out: what no act touches stays byte for byte."""
