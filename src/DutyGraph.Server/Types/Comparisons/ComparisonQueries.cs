using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Errors;
using DutyGraph.Server.Types.Topics;

namespace DutyGraph.Server.Types.Comparisons;

/// <summary>The root field for comparisons.</summary>
[QueryType]
public static class ComparisonQueries
{
    /// <summary>
    /// Two to ten townships side by side: each matter with how each of them is bound to it; rows that differ first, then by category. An id that names nothing
    /// is an error (NOT_FOUND).
    /// </summary>
    public static async Task<Comparison> GetCompareAsync(
        [ID, GraphQLDescription("Ids of two to ten townships, each once. They are the columns, in this order.")] IReadOnlyList<string> townships,
        [GraphQLDescription("Only the rows that meet this; null for all: then every duty of the townships stands in exactly one row.")]
        TopicFilterInput? filter,
        ISelection selection, IDutyGraph graph, CancellationToken cancellation)
    {
        try
        {
            return await graph.CompareAsync(
                Checked(townships), TopicFilterInput.ToFilter(filter), SelectedParts.OfDuties(selection, "rows", "cells", "duties"), cancellation);
        }
        catch (NodeNotFoundException missing)
        {
            throw new GraphQLException(ErrorBuilder.New().SetCode("NOT_FOUND").SetMessage(missing.Message).SetExtension("id", missing.Id).Build());
        }
    }

    private static IReadOnlyList<string> Checked(IReadOnlyList<string> townships)
    {
        if (townships.Count is < Comparison.FewestTownships or > Comparison.MostTownships)
        {
            throw InvalidArgument.Exception(
                nameof(townships),
                $"须对比 {Comparison.FewestTownships} 至 {Comparison.MostTownships} 个乡镇，收到 {townships.Count} 个。 "
                + $"`townships` takes {Comparison.FewestTownships} to {Comparison.MostTownships} ids; got {townships.Count}.");
        }

        return townships.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { Key: var repeated }
            ? throw InvalidArgument.Exception(
                nameof(townships),
                $"同一乡镇只能给出一次：{repeated}。 `townships` takes each township once; {repeated} stands there more than once.")
            : townships;
    }
}
