using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every selected field is defined by its type (5.3.1).</summary>
internal sealed class KnownFieldsRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (Context.ParentType is not { } type || Context.Field is not null)
        {
            return;
        }

        var name = node.Name.Value;
        ImmutableArray<string> types = Context.Options.Suggests ? [.. TypesThatHave(type, name)] : [];
        ImmutableArray<string> fields = Context.Options.Suggests && types.IsEmpty && type is ComplexType complex
            ? [.. Suggestions.Near(name, complex.Fields.Select(field => field.Name))]
            : [];
        Context.Report(new UnknownFieldError(name, type.Name, types, fields, node.Location));
    }

    /// <summary>For an abstract type: its possible types, and their interfaces, that have the field; the most general first.</summary>
    private IEnumerable<string> TypesThatHave(CompositeType type, string field)
    {
        if (type is ObjectType)
        {
            return [];
        }

        return Context.Schema.PossibleTypes(type)
            .Where(possible => possible.Fields.Contains(field))
            .SelectMany(possible => possible.Interfaces.Where(face => face.Fields.Contains(field)).Append<ComplexType>(possible))
            .CountBy(known => known)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key.Interfaces.Count)
            .ThenBy(entry => entry.Key.Name, StringComparer.Ordinal)
            .Select(entry => entry.Key.Name)
            .Take(5);
    }
}

/// <summary>A type has no field with this name.</summary>
/// <param name="Field">The name.</param>
/// <param name="Type">The type.</param>
/// <param name="Types">Subtypes that have the field, for a fix with an inline fragment.</param>
/// <param name="Near">Fields with similar names.</param>
/// <param name="Location">The field.</param>
public sealed record UnknownFieldError(string Field, string Type, ImmutableArray<string> Types, ImmutableArray<string> Near, Location Location)
    : DocumentError(
        "UNKNOWN_FIELD",
        "5.3.1 Field Selections",
        new ErrorText($"类型 \"{Type}\" 没有字段 \"{Field}\"。", $"Cannot query field \"{Field}\" on type \"{Type}\".")
            .Then(Suggestions.Text(Types, new("内联片段，其类型为", "to use an inline fragment on")))
            .Then(Suggestions.Text(Near)),
        ImmutableArray.Create(Location));
