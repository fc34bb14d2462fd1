// Ends a step that changed topics: raises the revision.
// $places: number of townships with a place
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = graph.revision + 1, graph.places = $places
