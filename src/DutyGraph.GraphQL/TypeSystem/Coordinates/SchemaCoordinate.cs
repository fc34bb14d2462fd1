using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>
/// The text that names one element of a schema (specification, 3.14): <c>Type</c>, <c>Type.member</c>, <c>Type.field(argument:)</c>, <c>@directive</c> or
/// <c>@directive(argument:)</c>. Blanks and comments have no place in it. Two that name the same are equal.
/// </summary>
public sealed record SchemaCoordinate
{
    private SchemaCoordinate(bool isDirective, string name, string? member, string? argument) =>
        (IsDirective, Name, Member, Argument) = (isDirective, name, member, argument);

    /// <summary>Whether <see cref="Name"/> is a directive's; else it is a type's.</summary>
    public bool IsDirective { get; }

    /// <summary>The type, or the directive without <c>@</c>.</summary>
    public string Name { get; }

    /// <summary>A field, an input field or an enum value of the type; null where the type itself, or a directive, is meant.</summary>
    public string? Member { get; }

    /// <summary>An argument of the field or of the directive; null where none is meant.</summary>
    public string? Argument { get; }

    /// <summary>Reads a coordinate.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static SchemaCoordinate Parse(string text) => TryParse(text, out var coordinate)
        ? coordinate
        : throw new FormatException($"'{text}' is no schema coordinate: Type, Type.member, Type.field(argument:), @directive or @directive(argument:).");

    /// <summary>Reads a coordinate.</summary>
    /// <returns>False where the text is none.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out SchemaCoordinate? coordinate)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = 0;
        var isDirective = Skip(text, "@", ref at);
        var name = ReadName(text, ref at);
        var member = !isDirective && Skip(text, ".", ref at) ? ReadName(text, ref at) : null;
        var argument = (isDirective || member is not null) && Skip(text, "(", ref at) ? ReadName(text, ref at) : null;
        var isClosed = argument is null || Skip(text, ":)", ref at);
        coordinate = isClosed && at == text.Length && name is not "" && member is not "" && argument is not ""
            ? new(isDirective, name, member, argument)
            : null;
        return coordinate is not null;
    }

    /// <summary>The element that it names in a schema, those of introspection included.</summary>
    /// <returns>Null where the schema has none, whether it lacks the element itself or what would contain it.</returns>
    public ISchemaElement? Resolve(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (IsDirective)
        {
            var directive = schema.TryGetDirective(Name, out var known) ? known : null;
            return Argument is null ? directive : Find(directive?.Arguments, Argument);
        }

        var type = schema.TryGetType(Name, out var named) ? named : null;
        var member = Member is null ? type : MemberOf(schema, type, Member);
        return Argument is null ? member : Find((member as FieldDefinition)?.Arguments, Argument);
    }

    /// <summary>The text.</summary>
    public override string ToString() =>
        (IsDirective ? "@" : "") + Name + (Member is null ? "" : "." + Member) + (Argument is null ? "" : $"({Argument}:)");

    private static ISchemaElement? MemberOf(Schema schema, NamedType? type, string name) => type switch
    {
        ComplexType complex => schema.TryGetField(complex, name, out var field) ? field : null,
        InputObjectType input => Find(input.Fields, name),
        EnumType choice => Find(choice.Values, name),
        _ => null,
    };

    private static T? Find<T>(MemberList<T>? members, string name)
        where T : Member => members is not null && members.TryGet(name, out var found) ? found : null;

    private static bool Skip(string text, string expected, ref int at)
    {
        var isThere = text.AsSpan(at).StartsWith(expected, StringComparison.Ordinal);
        at += isThere ? expected.Length : 0;
        return isThere;
    }

    /// <summary>The name that stands here; empty where none does.</summary>
    private static string ReadName(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && (text[at] == '_' || char.IsAsciiLetter(text[at]) || (at > start && char.IsAsciiDigit(text[at]))))
        {
            at++;
        }

        return text[start..at];
    }
}
