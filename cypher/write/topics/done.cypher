// Notes that topics are made of all facts up to this revision, and by which rules.
// $by: the rules, as a digest
MATCH (graph:Graph {id: 'graph'})
SET graph.topics = graph.revision, graph.topicsBy = $by
