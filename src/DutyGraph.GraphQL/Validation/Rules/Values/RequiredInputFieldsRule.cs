using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>All required fields of an input object are given (5.6.4). Null values are checked by another rule.</summary>
internal sealed class RequiredInputFieldsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterObjectValue(ObjectValueNode node, InputObjectType? type)
    {
        foreach (var definition in type?.Fields ?? MemberList<InputValueDefinition>.Empty)
        {
            if (definition.IsRequired && !node.Fields.Any(field => field.Name.Value == definition.Name))
            {
                Context.Report(new MissingInputFieldError(definition.Name, definition.Type.ToString()!, type!.Name, node.Location));
            }
        }
    }
}

/// <summary>A required field of an input object is missing.</summary>
/// <param name="Field">Its name.</param>
/// <param name="FieldType">Its type.</param>
/// <param name="Type">The input object.</param>
/// <param name="Location">The input object.</param>
public sealed record MissingInputFieldError(string Field, string FieldType, string Type, Location Location)
    : DocumentError(
        "MISSING_INPUT_FIELD",
        "5.6.4 Input Object Required Fields",
        new(
            $"输入类型 \"{Type}\" 的值缺少类型为 \"{FieldType}\" 的必填字段 \"{Field}\"。",
            $"Expected value of type \"{Type}\" to include required field \"{Field}\" of type \"{FieldType}\"."),
        [Location]);
