using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every argument is defined by its field or directive (5.4.1).</summary>
internal sealed class KnownArgumentsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Field is { } field)
        {
            var name = $"{Context.ParentType!.Name}.{field.Name}";
            Check(node.Arguments, field.Arguments, new($"字段 \"{name}\"", $"field \"{name}\""));
        }
    }

    public override void EnterDirectives(ImmutableArray<DirectiveNode> nodes, DirectiveLocation location)
    {
        foreach (var node in nodes)
        {
            if (Context.Schema.TryGetDirective(node.Name.Value, out var directive))
            {
                Check(node.Arguments, directive.Arguments, new($"指令 \"@{directive.Name}\"", $"directive \"@{directive.Name}\""));
            }
        }
    }

    private void Check(ImmutableArray<ArgumentNode> nodes, MemberList<InputValueDefinition> definitions, ErrorText owner)
    {
        foreach (var node in nodes)
        {
            if (!definitions.Contains(node.Name.Value))
            {
                ImmutableArray<string> near =
                    Context.Options.Suggests ? [.. Suggestions.Near(node.Name.Value, definitions.Select(argument => argument.Name))] : [];
                Context.Report(new UnknownArgumentError(node.Name.Value, owner, near, node.Location));
            }
        }
    }
}

/// <summary>A field or directive has no argument with this name.</summary>
/// <param name="Argument">The name.</param>
/// <param name="Owner"><c>field "Query.duty"</c> or <c>directive "@skip"</c>.</param>
/// <param name="Near">Arguments with similar names.</param>
/// <param name="Location">The argument.</param>
public sealed record UnknownArgumentError(string Argument, ErrorText Owner, ImmutableArray<string> Near, Location Location)
    : DocumentError(
        "UNKNOWN_ARGUMENT",
        "5.4.1 Argument Names",
        new ErrorText($"{Owner.Chinese} 没有参数 \"{Argument}\"。", $"Unknown argument \"{Argument}\" on {Owner.English}.").Then(Suggestions.Text(Near)),
        ImmutableArray.Create(Location));
