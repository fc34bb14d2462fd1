using System.Collections.Immutable;
using System.Globalization;

namespace DutyGraph.GraphQL.Tests.Warehouse;

[QueryType]
public static class Query
{
    public static readonly Crate First = new("crate:1", "一号 \"A\"\n", 1.5, Size.PalletSized, ["x", null]);
    public static readonly Crate Second = new("crate:2", null, 1e21, null, []);

    /// <summary>Anything by its id.</summary>
    public static INode? GetNode([ID] string id) => id switch
    {
        "crate:1" => First,
        "crate:2" => Second,
        "shelf:1" => GetShelf(),
        _ => null,
    };

    public static Shelf GetShelf() => new("shelf:1", "top", [[1, 2], null, []], "worker:1");

    public static IReadOnlyList<IContent?> GetContents() => [First, new Tool("saw", new Moment(12)), null];

    public static PageOf<Crate> GetCrates(ISelection selection, int? first = 2) =>
        new([.. new[] { First, Second }.Take(first ?? 2)], selection.IsSelected("total") ? 2 : null);

    public static async Task<Crate?> GetSlowCrateAsync(CancellationToken cancellation)
    {
        await Task.Delay(1, cancellation);
        return First;
    }

    public static ValueTask<Crate> GetValueCrate() => new(Second);

    public static string Find(Finder by) => by.Id is { } id ? $"id {id}" : $"label {by.Label}";

    public static string Echo(CrateFilter? filter = null) => filter is null
        ? "none"
        : string.Create(CultureInfo.InvariantCulture,
            $"ids={(filter.Ids is null ? "null" : string.Join('+', filter.Ids))} size={filter.Size} "
            + $"over={filter.Over?.ToString(CultureInfo.InvariantCulture) ?? "null"} note={filter.Note ?? "null"} "
            + $"nested={filter.Nested?.Depth}/{filter.Nested?.Matrix?.Sum(row => row.Sum())}");

    public static string Scalars(
        int number = 7, double? ratio = null, [ID] string? id = null, Moment? moment = null, [DefaultValue(new[] { 1, 2 })] ImmutableArray<int>? list = null,
        Size size = Size.PalletSized, [GraphQLDeprecated("Unused.")] bool? flag = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {ratio} {id} {moment?.Seconds} {(list is { } l ? string.Join('+', l) : "null")} {size} {flag}");

    public static string? Refused() =>
        throw new GraphQLException(ErrorBuilder.New().SetMessage("不可以 No.").SetCode("REFUSED").SetExtension("allowed", 3).Build());

    public static IReadOnlyList<string> BrokenList() => ["a", null!];

    public static IEnumerable<int> ThrowingList()
    {
        yield return 1;
        throw new GraphQLException("The list broke.");
    }

    public static Moment? BadMoment() => new Moment(-1);

    [Obsolete("Gone.")]
    public static string? Old() => null;
}
