"""Extraction: a document in, claims of every kind out. One module per kind, one mechanism for scope.

The parts import one way: ``mentions`` <- ``pages`` <- ``context`` <- ``pay``, ``languages``, ``growth``, ``schooling`` <- kinds.
"""
