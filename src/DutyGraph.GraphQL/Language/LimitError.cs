using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>A document exceeds a limit of the service. The specification has no such limits.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Asked">The amount in the document; one more than allowed if counting stopped at the limit, at most about 500 million.</param>
/// <param name="Allowed">The allowed amount.</param>
/// <param name="Location">The location where the limit was exceeded: a token, a field, a list or the operation.</param>
public sealed record LimitError(Limit Limit, int Asked, int Allowed, Location Location)
    : DocumentError(
        Limit.Code,
        Limit.Option,
        new(
            $"文档含{(Asked == Allowed + 1 ? $"超过 {Allowed}" : $" {Asked}")} {Limit.Unit.Chinese}，至多允许 {Allowed}。",
            $"The document has {(Asked == Allowed + 1 ? $"more than {Allowed}" : $"{Asked}")} {Limit.Unit.English}; {Allowed} are allowed."),
        ImmutableArray.Create(Location));

/// <summary>A limit of a document. A fragment counts at every place where it is spread.</summary>
/// <param name="Code">The code of its error.</param>
/// <param name="Option">The option that sets it.</param>
/// <param name="Unit">What it counts, with the Chinese measure word.</param>
public sealed record Limit(string Code, string Option, ErrorText Unit)
{
    /// <summary>Lexical tokens. Parsing stops at the first one beyond the limit.</summary>
    public static readonly Limit Tokens = new("TOKEN_LIMIT", "ParserOptions.MaxTokens", new("个词", "tokens"));

    /// <summary>Braces and brackets within one another. Parsing stops at the first one beyond the limit.</summary>
    public static readonly Limit Nesting = new("NESTING_LIMIT", "ParserOptions.MaxNesting", new("层嵌套", "levels of nesting"));

    /// <summary>Fields within one another.</summary>
    public static readonly Limit Depth = new("DEPTH_LIMIT", "ValidationOptions.MaxDepth", new("层字段", "fields within one another"));

    /// <summary>Selection sets within one another.</summary>
    public static readonly Limit ExpandedNesting =
        new("EXPANDED_NESTING_LIMIT", "ValidationOptions.MaxExpandedNesting", new("层选择集", "selection sets within one another"));

    /// <summary>Fields of an operation.</summary>
    public static readonly Limit Fields = new("FIELD_LIMIT", "ValidationOptions.MaxFields", new("个字段", "fields"));

    /// <summary>Aliases of an operation.</summary>
    public static readonly Limit Aliases = new("ALIAS_LIMIT", "ValidationOptions.MaxAliases", new("个别名", "aliases"));

    /// <summary>Directives on an operation, its variables and all its selections.</summary>
    public static readonly Limit Directives = new("DIRECTIVE_LIMIT", "ValidationOptions.MaxDirectives", new("个指令", "directives"));

    /// <summary>Lists of the schema within one another below an introspection field.</summary>
    public static readonly Limit IntrospectionLists =
        new("INTROSPECTION_LIMIT", "ValidationOptions.MaxIntrospectionLists", new("层模式列表", "lists of the schema within one another"));

    /// <summary>Items of one list.</summary>
    public static readonly Limit ListItems = new(ErrorCodes.ListItemsLimit, "ValidationOptions.MaxListItems", new("项（在一个列表中）", "items in one list"));
}
