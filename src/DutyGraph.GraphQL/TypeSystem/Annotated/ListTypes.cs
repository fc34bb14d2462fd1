using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace DutyGraph.GraphQL.TypeSystem.Annotated;

/// <summary>Recognizes C# list types and creates lists from coerced items.</summary>
internal static class ListTypes
{
    /// <summary>Returns the item type of a list type: an array, or any enumerable type except string.</summary>
    public static bool TryGetItem(Type type, [NotNullWhen(true)] out Type? item)
    {
        item = type.IsArray ? type.GetElementType()
            : type == typeof(string) ? null
            : type.GetInterfaces().Prepend(type)
                .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];
        return item is not null;
    }

    /// <summary>Returns a factory for this list type; null unless an array, a List or an ImmutableArray is of this type.</summary>
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
