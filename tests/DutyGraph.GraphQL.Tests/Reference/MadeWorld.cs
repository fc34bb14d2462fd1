using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Reference;

/// <summary>
/// A generated world, in which every field of any schema has a value. The value is computed from a number, the field and its arguments; made.js computes the
/// same values.
/// One value in nine is null, some in non-null positions; some resolvers throw, and some values do not match their type.
/// </summary>
internal sealed class MadeWorld
{
    private static readonly double[] Floats = [0, -0d, 0.1, 1 / 3d, 100, -2.5e-7, 1e21, 123456789.125, 5e-324, double.MaxValue, double.PositiveInfinity, 1e20];
    private static readonly string[] Texts = ["", "乡镇", "\"quoted\"", "a\\b\n\t\u0001\u2028", "𠮷👍", "\ud800 alone"];

    private MadeWorld(string sdl) => Schema = SchemaText.Read(sdl, ResolverOf);

    private Schema Schema { get; }

    /// <summary>Returns an executable schema.</summary>
    public static Schema Over(string sdl) => new MadeWorld(sdl).Schema;

    // About half of the resolvers are asynchronous. No answer may depend on that.
    private FieldResolver ResolverOf(ComplexType parent, FieldDefinition field)
    {
        object? Value(object? source, object?[] values) => Resolve(parent, field, source, (object?[])values[0]!);
        BindParameter arguments = run => run.Run.ArgumentsOf(run.Field);
        return Hash(field.Name) % 2 == 0
            ? new() { Resolve = Value, Parameters = [arguments] }
            : new()
            {
                Resolve = (source, values) => LaterAsync(() => Value(source, values)),
                Result = task => ((Task<object?>)task).Result,
                Parameters = [arguments],
            };
    }

    private static async Task<object?> LaterAsync(Func<object?> value)
    {
        await Task.Yield();
        return value();
    }

    private object? Resolve(ComplexType parent, FieldDefinition field, object? source, object?[] arguments)
    {
        var given = field.Arguments.Where(argument => arguments[argument.Index] is not Absent)
            .ToDictionary(argument => argument.Name, argument => arguments[argument.Index]);
        var asked = $"{parent}.{field.Name}({ArgumentJson.Of(given)})";
        var number = Hash($"{(source as MadeObject)?.Number ?? 0}/{asked}");
        return number % 29 == 1 ? throw new GraphQLException("made") : Make(field.Type, number, asked);
    }

    private object? Make(GraphQLType type, uint number, string asked) =>
        number % (type.IsNonNull ? 41 : 9) == 0 ? null : Value(type.Nullable, number, asked);

    private object Value(GraphQLType type, uint number, string asked) => type switch
    {
        ListType list => Enumerable.Range(0, (int)(number % 4)).Select(index => Make(list.Item, Hash($"{number}/{index}"), asked)).ToArray(),
        ObjectType known => MadeObject.Of(known, number),
        CompositeType open => MadeObject.Of(Pick(open, number), number),
        EnumType names => number % 17 == 3 ? "NO_SUCH_VALUE" : names.Values[(int)(number % names.Values.Count)].Value,
        NamedType { Name: "Int" } => number % 13 == 2 ? 2147483648L + number : (number % 2000) - 1000L,
        NamedType { Name: "Float" } => Floats[number % Floats.Length],
        NamedType { Name: "Boolean" } => number % 2 == 0,
        NamedType { Name: "ID" } => number % 2 == 0 ? number : $"id:{number}",
        _ => asked + Texts[number % Texts.Length],
    };

    private ObjectType Pick(CompositeType type, uint number)
    {
        var types = number % 37 == 2
            ? [.. Schema.Types.OfType<ObjectType>().Where(known => !known.Name.StartsWith("__", StringComparison.Ordinal))]
            : Schema.PossibleTypes(type);
        return types.OrderBy(known => known.Name, StringComparer.Ordinal).ElementAt((int)(number % types.Count));
    }

    /// <summary>FNV-1a over UTF-16, 32 bits.</summary>
    private static uint Hash(string text) => text.Aggregate(0x811c9dc5u, (state, c) => unchecked((state ^ c) * 0x01000193u));
}
