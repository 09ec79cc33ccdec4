-- one row per name of a source that the editor takes for another, with the name that it goes by
CREATE OR REPLACE VIEW store.merged_sources AS
SELECT source, merged_as
FROM (SELECT unnest(names[2:]) AS source, names[1] AS merged_as FROM decisions WHERE decision = 'merge');
COMMENT ON VIEW store.merged_sources IS 'One row per name of a source that the editor takes for another.';
COMMENT ON COLUMN store.merged_sources.source IS 'Name of a source as its documents give it';
COMMENT ON COLUMN store.merged_sources.merged_as IS 'Name of the source that it is';
