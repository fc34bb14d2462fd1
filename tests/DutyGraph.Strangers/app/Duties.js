// The documents of a Relay component: a refetchable fragment over a connection, and an object of any type by its id.
import { graphql } from 'react-relay';

export const page = graphql`
  query DutiesPageQuery($township: ID!, $count: Int!) {
    township(id: $township) {
      name
      ...Duties_township @arguments(count: $count)
    }
  }
`;

export const duties = graphql`
  fragment Duties_township on Township
  @refetchable(queryName: "DutiesPaginationQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
    duties(first: $count, after: $cursor, orderBy: PRINTED) @connection(key: "Duties_duties") {
      edges {
        node {
          number
          ...Duties_row
        }
      }
    }
  }
`;

export const row = graphql`
  fragment Duties_row on Duty {
    name
    list
    category { name }
  }
`;

export const any = graphql`
  query DutiesNodeQuery($id: ID!) {
    node(id: $id) {
      __typename
      ... on Township { fullName }
      ... on Duty { number }
    }
  }
`;
