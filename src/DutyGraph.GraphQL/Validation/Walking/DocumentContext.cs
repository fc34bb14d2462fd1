using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Selections;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>The document under validation, and the current position in it.</summary>
internal sealed class DocumentContext
{
    private readonly ImmutableArray<DocumentError>.Builder _errors = ImmutableArray.CreateBuilder<DocumentError>();

    public DocumentContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        (Schema, Document, Options) = (schema, document, options);
        Operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        Fragments = new FragmentGraph(document);
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    /// <summary>The operations in source order.</summary>
    public ImmutableArray<OperationDefinitionNode> Operations { get; }

    public FragmentGraph Fragments { get; }

    /// <summary>The uses of variables; complete when the walker leaves the document.</summary>
    public VariableUsages VariableUsages { get; } = new();

    /// <summary>The parent type of the current selections; null if it is unknown.</summary>
    public CompositeType? ParentType { get; set; }

    /// <summary>The current field; null if the parent type has no field with its name.</summary>
    public FieldDefinition? Field { get; set; }

    public bool IsFull => _errors.Count > Options.MaxErrors;

    public ImmutableArray<DocumentError> Errors => _errors.ToImmutable();

    /// <summary>Adds an error. After the limit, adds a <see cref="TooManyErrorsError"/> once; <see cref="IsFull"/> then ends the validation.</summary>
    public void Report(DocumentError error)
    {
        if (_errors.Count < Options.MaxErrors)
        {
            _errors.Add(error);
        }
        else if (!IsFull)
        {
            _errors.Add(new TooManyErrorsError(Options.MaxErrors));
        }
    }

    public ObjectType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => Schema.Query,
        OperationType.Mutation => Schema.Mutation,
        _ => Schema.Subscription,
    };

    /// <summary>Returns the type of a reference; null if the schema has no such type.</summary>
    public GraphQLType? TypeOf(TypeNode node) => node switch
    {
        NamedTypeNode named => Schema.TryGetType(named.Name.Value, out var type) ? type : null,
        ListTypeNode list => TypeOf(list.Type) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => TypeOf(nonNull.Type) is { } type ? new NonNullType(type) : null,
        _ => null,
    };
}

/// <summary>The document has more errors than are reported; only the first ones are.</summary>
/// <param name="Allowed">The number of errors reported.</param>
public sealed record TooManyErrorsError(int Allowed)
    : DocumentError(
        "ERROR_LIMIT",
        "ValidationOptions.MaxErrors",
        new($"错误过多，只列出前 {Allowed} 个，校验到此为止。", $"Too many validation errors: the first {Allowed} are given, and validation stopped there."),
        []);
