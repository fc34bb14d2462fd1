// Ends a step that changed topics.
// $places: how many townships have a place
MATCH (graph:Graph {id: 'graph'})
SET graph.revision = graph.revision + 1, graph.places = $places
