// @neo4j/graphql behind graphql-yoga, on the same graph as the service: four operations, each written as the documentation recommends.
// Usage: NEO4J_URI=bolt://… NEO4J_USER=… NEO4J_PASSWORD=… PORT=… node server.js
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";

const typeDefs = /* GraphQL */ `
  type Township @node {
    id: ID!
    fullName: String!
    duties: [Duty!]! @relationship(type: "HAS_DUTY", direction: OUT)
  }

  type Category @node {
    id: ID!
    name: String!
  }

  type Department @node {
    id: ID!
    name: String!
    assistedBy: [Duty!]! @relationship(type: "ASSISTS", direction: IN, properties: "Assists")
  }

  type Duty @node {
    id: ID!
    list: String!
    number: Int!
    name: String!
    printedKey: String!
    township: [Township!]! @relationship(type: "HAS_DUTY", direction: IN)
    category: [Category!]! @relationship(type: "IN_CATEGORY", direction: OUT)
    departments: [Department!]! @relationship(type: "ASSISTS", direction: OUT, properties: "Assists")
  }

  type Assists @relationshipProperties {
    position: Int!
  }

  type SupportRank {
    name: String!
    duties: Int!
  }

  type Query {
    supportRanking(first: Int!): [SupportRank!]!
      @cypher(
        statement: """
        MATCH (department:Department)<-[:ASSISTS]-(duty:Duty)
        WITH department, count(duty) AS duties
        ORDER BY duties DESC, department.name
        LIMIT $first
        RETURN { name: department.name, duties: duties } AS place
        """
        columnName: "place"
      )
  }
`;

const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USER, process.env.NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, context: { sessionConfig: { database: process.env.NEO4J_DATABASE ?? "neo4j" } }, logging: false, graphiql: false });

createServer(yoga).listen(Number(process.env.PORT), "127.0.0.1", () => console.log("ready"));
