// Returns the longest time that a transaction may take, as Neo4j prints it: 2m, or 0s for no limit. No row if the user may not see the setting.
SHOW SETTINGS 'db.transaction.timeout' YIELD value
RETURN value
