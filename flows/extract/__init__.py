"""Extraction: a document in, claims of every kind out. One module per kind, one mechanism for scope."""
