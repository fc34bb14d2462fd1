namespace DutyGraph.GraphQL.Language;

/// <summary>The locations of directives (3.13 Directives, DirectiveLocation).</summary>
internal static class DirectiveLocations
{
    /// <summary>Whether the specification defines this location.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => name is
        "QUERY" or "MUTATION" or "SUBSCRIPTION" or "FIELD" or "FRAGMENT_DEFINITION" or "FRAGMENT_SPREAD" or "INLINE_FRAGMENT" or "VARIABLE_DEFINITION"
        or "SCHEMA" or "SCALAR" or "OBJECT" or "FIELD_DEFINITION" or "ARGUMENT_DEFINITION" or "INTERFACE" or "UNION" or "ENUM" or "ENUM_VALUE"
        or "INPUT_OBJECT" or "INPUT_FIELD_DEFINITION";
}
