"""The press file: the display list drawn as a PDF through ReportLab's object layer."""
