// The last part of a statement that reads pages of duties.
RETURN pages, around
