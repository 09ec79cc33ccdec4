"""Programming languages: where a name is one, and where its occupation needs it."""
