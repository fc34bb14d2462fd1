using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every field of an input object is defined by its type (5.6.2).</summary>
internal sealed class KnownInputFieldsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterObjectValue(ObjectValueNode node, InputObjectType? type)
    {
        foreach (var field in node.Fields)
        {
            if (type is not null && !type.Fields.Contains(field.Name.Value))
            {
                ImmutableArray<string> near = Context.Options.Suggests ? [.. Suggestions.Near(field.Name.Value, type.Fields.Select(known => known.Name))] : [];
                Context.Report(new UnknownInputFieldError(field.Name.Value, type.Name, near, field.Location));
            }
        }
    }
}

/// <summary>An input object has no field with this name.</summary>
/// <param name="Field">The name.</param>
/// <param name="Type">The input object.</param>
/// <param name="Near">Fields with similar names.</param>
/// <param name="Location">The field.</param>
public sealed record UnknownInputFieldError(string Field, string Type, ImmutableArray<string> Near, Location Location)
    : DocumentError(
        "UNKNOWN_INPUT_FIELD",
        "5.6.2 Input Object Field Names",
        new ErrorText($"输入类型 \"{Type}\" 没有字段 \"{Field}\"。", $"Expected value of type \"{Type}\" not to include unknown field \"{Field}\".")
            .Then(Suggestions.Text(Near)),
        ImmutableArray.Create(Location));
