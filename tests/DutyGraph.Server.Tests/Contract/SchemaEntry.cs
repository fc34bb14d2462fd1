using DutyGraph.GraphQL.Language;

namespace DutyGraph.Server.Tests.Contract;

/// <summary>A type, field, argument, enum value or input field of a schema.</summary>
/// <param name="Path">Township, Township.duties, Township.duties(first).</param>
/// <param name="Shape">Its kind and interfaces, or its type and default.</param>
/// <param name="Description">Empty where it has none.</param>
internal sealed record SchemaEntry(string Path, string Shape, string Description)
{
    /// <summary>Returns all entries of a schema document, without its directives.</summary>
    public static IEnumerable<SchemaEntry> Read(string sdl) => Parser.Parse(sdl).Definitions.OfType<TypeDefinitionNode>().SelectMany(Read);

    private static IEnumerable<SchemaEntry> Read(TypeDefinitionNode type)
    {
        var name = type.Name.Value;
        return type switch
        {
            ComplexTypeDefinitionNode complex =>
            [
                Of(type, string.Join(" & ", complex.Interfaces.Select(known => known.Name.Value).Order(StringComparer.Ordinal))),
                .. complex.Fields.SelectMany(field => Read(name, field)),
            ],
            InputObjectTypeDefinitionNode input => [Of(type, ""), .. input.Fields.Select(field => Of($"{name}.{field.Name.Value}", field))],
            EnumTypeDefinitionNode choice => [Of(type, ""), .. choice.Values.Select(value => Of($"{name}.{value.Name.Value}", "value", value.Description))],
            _ => [Of(type, "")],
        };
    }

    private static IEnumerable<SchemaEntry> Read(string type, FieldDefinitionNode field)
    {
        var path = $"{type}.{field.Name.Value}";
        return [Of(path, field.Type.ToString(), field.Description), .. field.Arguments.Select(argument => Of($"{path}({argument.Name.Value})", argument))];
    }

    private static SchemaEntry Of(TypeDefinitionNode type, string interfaces) =>
        Of(type.Name.Value, type.GetType().Name.Replace("TypeDefinitionNode", "") + " " + interfaces, type.Description);

    private static SchemaEntry Of(string path, InputValueDefinitionNode input) =>
        Of(path, input.DefaultValue is null ? input.Type.ToString() : $"{input.Type} = {input.DefaultValue}", input.Description);

    private static SchemaEntry Of(string path, string shape, StringValueNode? description) => new(path, shape, description?.Value ?? "");
}
