using System.Reflection;
using System.Text;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Derives GraphQL names from C# names: <c>GetDutyAsync</c> becomes <c>duty</c>, <c>ByCategory</c> becomes <c>BY_CATEGORY</c>.</summary>
internal static class Names
{
    public static string OfOutput(Type type) => OfType(type);

    public static string OfInput(Type type)
    {
        var name = OfType(type);
        return type.IsDefined(typeof(GraphQLNameAttribute)) || name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    public static string OfMember(MemberInfo member)
    {
        if (member.GetCustomAttribute<GraphQLNameAttribute>() is { } attribute)
        {
            return attribute.Name;
        }

        var name = member.Name;
        if (member is MethodInfo)
        {
            name = name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3]) ? name[3..] : name;
            name = name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5 ? name[..^5] : name;
        }

        return CamelCase(name);
    }

    public static string OfParameter(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? CamelCase(parameter.Name!);

    public static string OfEnumValue(FieldInfo value) => value.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? UpperSnakeCase(value.Name);

    public static string CamelCase(string name)
    {
        var upper = 0;
        while (upper < name.Length && char.IsUpper(name[upper]))
        {
            upper++;
        }

        // URLPath becomes urlPath: the last capital of a run starts the next word.
        var lowered = upper > 1 && upper < name.Length && char.IsLetter(name[upper]) ? upper - 1 : upper;
        return name[..lowered].ToLowerInvariant() + name[lowered..];
    }

    public static string UpperSnakeCase(string name)
    {
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_')
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }

    private static string OfType(Type type)
    {
        var template = type.GetCustomAttribute<GraphQLNameAttribute>()?.Name;
        if (!type.IsGenericType)
        {
            return template ?? (type is { IsInterface: true, Name: ['I', >= 'A' and <= 'Z', ..] } ? type.Name[1..] : type.Name);
        }

        var arguments = type.GetGenericArguments().Select(OfType).ToArray();
        return template is not null
            ? string.Format(null, template, arguments)
            : type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + "Of" + string.Join("And", arguments);
    }
}
