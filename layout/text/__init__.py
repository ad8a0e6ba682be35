"""Spans of copy and line shapes come in, broken lines of shaped words go out."""
