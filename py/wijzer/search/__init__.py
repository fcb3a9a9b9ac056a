"""Find records: analyzer, index, query, ranking, facets and snippets. Pure."""
