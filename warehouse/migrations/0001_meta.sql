-- Version 1: the schema of what is stored, and what a warehouse knows of itself.
CREATE SCHEMA store;
CREATE TABLE store.meta (schema_version INTEGER, built_by VARCHAR, tolerance DOUBLE, compared VARCHAR[]);
INSERT INTO store.meta VALUES (0, NULL, NULL, []);
