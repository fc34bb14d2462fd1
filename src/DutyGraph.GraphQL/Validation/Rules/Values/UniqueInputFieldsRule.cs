using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>No field of an input object is given twice (5.6.3).</summary>
internal sealed class UniqueInputFieldsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterObjectValue(ObjectValueNode node, InputObjectType? type)
    {
        if (node.Fields.Length < 2)
        {
            return;
        }

        var names = new Dictionary<string, NameNode>(node.Fields.Length, StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            if (!names.TryAdd(field.Name.Value, field.Name))
            {
                Context.Report(new DuplicateInputFieldError(field.Name.Value, names[field.Name.Value].Location, field.Name.Location));
            }
        }
    }
}

/// <summary>A field of an input object is given more than once.</summary>
/// <param name="Field">Its name.</param>
/// <param name="First">The first occurrence.</param>
/// <param name="Again">Another occurrence.</param>
public sealed record DuplicateInputFieldError(string Field, Location First, Location Again)
    : DocumentError(
        "DUPLICATE_INPUT_FIELD",
        "5.6.3 Input Object Field Uniqueness",
        new($"输入字段 \"{Field}\" 只能有一个。", $"There can be only one input field named \"{Field}\"."),
        [First, Again]);
