// Notes that topics are made of all facts up to this revision.
MATCH (graph:Graph {id: 'graph'})
SET graph.topics = graph.revision
