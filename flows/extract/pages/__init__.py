"""A document as extraction reads it: blocks with their sentences, and how lines, lists, tables and questions hang together."""
