using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>All required arguments are given (5.4.3). Null values are checked by another rule.</summary>
internal sealed class RequiredArgumentsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Field is { } field)
        {
            Check(node.Arguments, field.Arguments, $"{Context.ParentType!.Name}.{field.Name}", node.Location);
        }
    }

    public override void EnterDirectives(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
        foreach (var node in nodes)
        {
            if (Context.Schema.TryGetDirective(node.Name.Value, out var directive))
            {
                Check(node.Arguments, directive.Arguments, $"@{directive.Name}", node.Location);
            }
        }
    }

    private void Check(ImmutableArray<ArgumentNode> nodes, MemberList<InputValueDefinition> definitions, string owner, Location location)
    {
        foreach (var definition in definitions)
        {
            if (definition.IsRequired && !nodes.Any(node => node.Name.Value == definition.Name))
            {
                Context.Report(new MissingArgumentError(definition.Name, definition.Type.ToString()!, owner, location));
            }
        }
    }
}

/// <summary>A required argument is missing.</summary>
/// <param name="Argument">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Owner"><c>Query.duty</c> or <c>@skip</c>.</param>
/// <param name="Location">The field or directive.</param>
public sealed record MissingArgumentError(string Argument, string Type, string Owner, Location Location)
    : DocumentError(
        "MISSING_ARGUMENT",
        "5.4.3 Required Arguments",
        new(
            $"缺少类型为 \"{Type}\" 的必填参数 \"{Owner}({Argument}:)\"。",
            $"Argument \"{Owner}({Argument}:)\" of type \"{Type}\" is required, but it was not provided."),
        [Location]);
