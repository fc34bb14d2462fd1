using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>
/// The coordinate of a schema element (specification, 3.14): <c>Type</c>, <c>Type.member</c>, <c>Type.field(argument:)</c>, <c>@directive</c> or
/// <c>@directive(argument:)</c>. White space and comments are not allowed. Coordinates with the same text are equal.
/// </summary>
public sealed record SchemaCoordinate
{
    private SchemaCoordinate(bool isDirective, string name, string? member, string? argument) =>
        (IsDirective, Name, Member, Argument) = (isDirective, name, member, argument);

    /// <summary>Whether <see cref="Name"/> is the name of a directive; otherwise, of a type.</summary>
    public bool IsDirective { get; }

    /// <summary>The name of the type, or of the directive without <c>@</c>.</summary>
    public string Name { get; }

    /// <summary>The field, input field or enum value; null for a coordinate of a type or directive.</summary>
    public string? Member { get; }

    /// <summary>The argument of the field or directive; null if the coordinate has none.</summary>
    public string? Argument { get; }

    /// <summary>Parses a coordinate.</summary>
    /// <exception cref="FormatException">The text is not a coordinate.</exception>
    public static SchemaCoordinate Parse(string text) => TryParse(text, out var coordinate)
        ? coordinate
        : throw new FormatException($"'{text}' is no schema coordinate: Type, Type.member, Type.field(argument:), @directive or @directive(argument:).");

    /// <summary>Parses a coordinate.</summary>
    /// <returns>False if the text is not a coordinate.</returns>
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

    /// <summary>Returns the element with this coordinate, including elements of introspection.</summary>
    /// <returns>Null if the schema does not have the element or its parent.</returns>
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

    /// <summary>Returns the text of the coordinate.</summary>
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

    /// <summary>Reads the name at the current position; empty if there is none.</summary>
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

/// <summary>
/// An element that a <see cref="SchemaCoordinate"/> can name: a <see cref="NamedType"/>, <see cref="FieldDefinition"/>, <see cref="EnumValueDefinition"/>,
/// argument or input field (<see cref="InputValueDefinition"/>), or <see cref="DirectiveDefinition"/>.
/// </summary>
public interface ISchemaElement
{
    /// <summary>The name, unique among its siblings; for a directive, without <c>@</c>.</summary>
    string Name { get; }

    /// <summary>A description in Markdown; null if there is none.</summary>
    string? Description { get; }
}
