// Ends a statement on pages of duties.
RETURN pages, around
