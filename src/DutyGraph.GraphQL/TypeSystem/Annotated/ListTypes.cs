using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Which C# types are lists, and how one is made of coerced items.</summary>
internal static class ListTypes
{
    /// <summary>Type of the items, where the type is a list: an array, or anything that is enumerable but a text.</summary>
    public static bool TryGetItem(Type type, [NotNullWhen(true)] out Type? item)
    {
        item = type.IsArray ? type.GetElementType()
            : type == typeof(string) ? null
            : type.GetInterfaces().Prepend(type)
                .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
        return item is not null;
    }

    /// <summary>Makes a list of this type of coerced items; null where the type is none that can be made.</summary>
    public static Func<object?[], object>? FactoryOf(Type list, Type item, Func<object?, object?> convert)
    {
        var name = list.IsAssignableFrom(item.MakeArrayType()) ? nameof(Array)
            : list.IsAssignableFrom(typeof(List<>).MakeGenericType(item)) ? nameof(List)
            : list.IsAssignableFrom(typeof(ImmutableArray<>).MakeGenericType(item)) ? nameof(Immutable)
            : null;
        return name is null ? null : (Func<object?[], object>)typeof(ListTypes).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(item).Invoke(null, [convert])!;
    }

    private static Func<object?[], object> Array<T>(Func<object?, object?> convert) => items => items.Select(item => (T)convert(item)!).ToArray();

    private static Func<object?[], object> List<T>(Func<object?, object?> convert) => items => items.Select(item => (T)convert(item)!).ToList();

    private static Func<object?[], object> Immutable<T>(Func<object?, object?> convert) => items => items.Select(item => (T)convert(item)!).ToImmutableArray();
}
