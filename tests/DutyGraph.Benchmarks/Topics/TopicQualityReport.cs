using System.Globalization;
using DutyGraph.Core;
using DutyGraph.Import;
using DutyGraph.Import.Tests;

namespace DutyGraph.Benchmarks.Topics;

/// <summary>Compares the topics of the five lists with pairs that a person judged.</summary>
public static class TopicQualityReport
{
    /// <summary>Prints precision and recall for both halves, and the wrong and missed pairs.</summary>
    public static void Run(TextWriter output)
    {
        var report = ImportFolder.Read(ImportFolder.Own, ImportFolder.Own);
        var duties = report.Facts.SelectMany(facts => facts.Duties).ToDictionary(duty => duty.Id);
        var topics = TopicResolver.Resolve(duties.Values, report.Topics);
        var pairs = LabelledPairs.Read();
        output.WriteLine($"{pairs.Count} pairs, {topics.Length} topics of {duties.Count} duties.");
        output.WriteLine();
        output.WriteLine("| half | same matter | precision | recall |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        var judged = LabelledPairs.Halves.Select(half => (Half: half, Quality: pairs.Judge(topics, half))).ToArray();
        foreach (var (half, quality) in judged)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {half} | {quality.Same} | {quality.Precision:0.000} | {quality.Recall:0.000} |"));
        }

        foreach (var (half, quality) in judged)
        {
            Print($"{half}, wrong", quality.Wrong);
            Print($"{half}, missed", quality.Missed);
        }

        void Print(string title, IReadOnlyList<(string Left, string Right)> found)
        {
            output.WriteLine();
            output.WriteLine($"{title}: {found.Count}");
            foreach (var (left, right) in found)
            {
                output.WriteLine($"- {left} {duties[left].Name}");
                output.WriteLine($"  {right} {duties[right].Name}");
            }
        }
    }

    /// <summary>Prints every topic with its members, for reading.</summary>
    public static void RunList(TextWriter output)
    {
        var report = ImportFolder.Read(ImportFolder.Own, ImportFolder.Own);
        var duties = report.Facts.SelectMany(facts => facts.Duties).ToDictionary(duty => duty.Id);
        foreach (var (topic, members) in TopicResolver.Resolve(duties.Values, report.Topics))
        {
            output.WriteLine($"{topic.Id} {topic.Name}");
            foreach (var member in members)
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {member.Score:0.00} {member.DutyId} {duties[member.DutyId].Name} ({string.Join("; ", member.Reasons)})"));
            }
        }
    }

    /// <summary>Prints <c>import/reference/topics.csv</c>: the wordings that name the topics of the five lists, those already in the table first.</summary>
    public static void RunFounders(TextWriter output)
    {
        var report = ImportFolder.Read(ImportFolder.Own, ImportFolder.Own);
        var ids = TopicResolver.Resolve(report.Facts.SelectMany(facts => facts.Duties), report.Topics)
            .Select(topic => topic.Topic.Id[NodeId.TopicPrefix.Length..]);
        output.WriteLine("form");
        foreach (var form in report.Topics.Founders.Concat(ids).Distinct(StringComparer.Ordinal))
        {
            output.WriteLine(form);
        }
    }

    /// <summary>Prints the table of weights of n-grams, learned from the five lists.</summary>
    public static void RunWeights(TextWriter output)
    {
        var townships = ImportFolder.Read(ImportFolder.Own, ImportFolder.Own).Facts.Select(facts => (IReadOnlyCollection<Duty>)[.. facts.Duties]).ToArray();
        output.WriteLine("gram,weight");
        foreach (var (gram, weight) in GramWeights.Learn(townships))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{gram},{weight:0.00}"));
        }
    }
}
