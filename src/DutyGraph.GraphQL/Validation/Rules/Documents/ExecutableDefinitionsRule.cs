using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Validation;

/// <summary>An executable document has no type definitions (5.1.1).</summary>
internal sealed class ExecutableDefinitionsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterDocument()
    {
        foreach (var definition in Context.Document.Definitions.OfType<TypeSystemNode>())
        {
            Context.Report(new NotExecutableError(Describe(definition), definition.Location));
        }
    }

    private static string Describe(TypeSystemNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name.Value}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name.Value}\"",
        _ => "schema",
    };
}

/// <summary>A type system definition cannot be executed.</summary>
/// <param name="Definition">Its name in quotation marks, or <c>schema</c>.</param>
/// <param name="Location">The definition.</param>
public sealed record NotExecutableError(string Definition, Location Location)
    : DocumentError(
        "NOT_EXECUTABLE",
        "5.1.1 Executable Definitions",
        new($"定义 {Definition} 不可执行。", $"The {Definition} definition is not executable."),
        [Location]);
