using System.Reflection;
using System.Xml.Linq;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Reads descriptions from <see cref="GraphQLDescriptionAttribute"/>, else from the XML documentation file next to the assembly.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _files = [];

    public string? Of(Type type) => Attribute(type) ?? Summary(type.Assembly, "T:" + Key(type));

    public string? Of(MemberInfo member) => Attribute(member) ?? (member switch
    {
        // Positional records document their properties as parameters.
        PropertyInfo property => Summary(property.DeclaringType!.Assembly, $"P:{Key(property.DeclaringType!)}.{property.Name}")
            ?? Parameter(property.DeclaringType!.Assembly, "T:" + Key(property.DeclaringType!), property.Name),
        FieldInfo field => Summary(field.DeclaringType!.Assembly, $"F:{Key(field.DeclaringType!)}.{field.Name}"),
        MethodInfo method => Summary(method.DeclaringType!.Assembly, Key(method)),
        _ => null,
    });

    public string? Of(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description
        ?? (parameter.Member is MethodInfo method ? Parameter(method.DeclaringType!.Assembly, Key(method), parameter.Name!) : null);

    private static string? Attribute(MemberInfo member) => member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description;

    private string? Summary(Assembly assembly, string key) => Text(Find(assembly, key)?.Element("summary"));

    // Common parameters are documented once and inherited: <inheritdoc cref="Loader.Load" path="/param"/>.
    private string? Parameter(Assembly assembly, string key, string name) => Find(assembly, key) is { } member
        ? member.Elements("inheritdoc").Select(there => Find(assembly, (string?)there.Attribute("cref") ?? "")).Prepend(member)
            .Select(there => Text(there?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == name)))
            .FirstOrDefault(text => text is not null)
        : null;

    private XElement? Find(Assembly assembly, string key)
    {
        if (!_files.TryGetValue(assembly, out var members))
        {
            var file = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
            _files[assembly] = members = File.Exists(file)
                ? XDocument.Load(file).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal)
                : [];
        }

        // The documentation id of a method includes its signature. A field has one method, so the first with this name is used.
        return members.TryGetValue(key, out var member) ? member
            : members.FirstOrDefault(method => method.Key.StartsWith(key + "(", StringComparison.Ordinal)).Value;
    }

    private static string Key(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Key(MethodInfo method) => $"M:{Key(method.DeclaringType!)}.{method.Name}";

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var words = string.Concat(element.Nodes().Select(Inline)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    private static string Inline(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } cref => $"`{cref.Value[(cref.Value.LastIndexOf('.') + 1)..]}`",
        XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => $"`{word.Value}`",
        XElement { Name.LocalName: "paramref" } reference => $"`{reference.Attribute("name")?.Value}`",
        XElement element => string.Concat(element.Nodes().Select(Inline)),
        _ => "",
    };
}
