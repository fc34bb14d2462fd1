using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>What rules know of the document, and where the walk is in it.</summary>
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

    /// <summary>In source order.</summary>
    public ImmutableArray<OperationDefinitionNode> Operations { get; }

    public FragmentGraph Fragments { get; }

    /// <summary>Filled as the walk goes on; whole when it leaves the document.</summary>
    public VariableUsages VariableUsages { get; } = new();

    /// <summary>The type whose fields are being selected; null where it is unknown.</summary>
    public CompositeType? ParentType { get; set; }

    /// <summary>The field that the walk is in; null where its type has none of its name.</summary>
    public FieldDefinition? Field { get; set; }

    public bool IsFull => _errors.Count > Options.MaxErrors;

    public ImmutableArray<DocumentError> Errors => _errors.ToImmutable();

    /// <summary>Adds an error; where there are too many, adds that instead, once, and <see cref="IsFull"/> ends the walk.</summary>
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

    /// <summary>The type that a reference names; null where the schema has none.</summary>
    public GraphQLType? TypeOf(TypeNode node) => node switch
    {
        NamedTypeNode named => Schema.TryGetType(named.Name.Value, out var type) ? type : null,
        ListTypeNode list => TypeOf(list.Type) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => TypeOf(nonNull.Type) is { } type ? new NonNullType(type) : null,
        _ => null,
    };

    /// <summary>The type that a fragment applies to; null where it is unknown or has no fields.</summary>
    public CompositeType? CompositeOf(NamedTypeNode node) => TypeOf(node) as CompositeType;
}
