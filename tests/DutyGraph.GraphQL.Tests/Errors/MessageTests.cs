using System.Collections.Immutable;
using System.Reflection;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Reference;
using DutyGraph.GraphQL.Validation;

namespace DutyGraph.GraphQL.Tests.Errors;

/// <summary>
/// Every message of the library exists in Chinese and English. The build forbids a message in one language (BannedSymbols.Messages.txt); these tests show that
/// both texts say the same.
/// </summary>
public sealed class MessageTests
{
    public static TheoryData<Type> Kinds =>
        [.. typeof(DocumentError).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DocumentError)) && type != typeof(LimitError))];

    public static TheoryData<string> Limits => [.. typeof(Limit).GetFields(BindingFlags.Public | BindingFlags.Static).Select(known => known.Name)];

    public static TheoryData<string> Refusals => [.. FixedRefusals().Select(known => known.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void DocumentError_EachKind_IsInBothLanguages(Type kind)
    {
        var constructor = kind.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        var error = (DocumentError)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType, parameter.Name!))]);

        BothLanguages.In(error.Text);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void LimitError_EachLimit_IsInBothLanguages(string limit)
    {
        var known = (Limit)typeof(Limit).GetField(limit)!.GetValue(null)!;

        BothLanguages.In(new LimitError(known, 9, 3, new Location(1, 1)).Text);
        BothLanguages.In(new LimitError(known, 4, 3, new Location(1, 1)).Text);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refusal_EachKind_IsInBothLanguages(string kind) =>
        BothLanguages.In(Error.TextOf(((Refusal)FixedRefusals().Single(field => field.Name == kind).GetValue(null)!).Error));

    [Fact]
    public void Validate_DocumentsOfTheReference_HaveErrorsInBothLanguages()
    {
        var texts = ReferenceFile.Read<Verdict>("verdicts.jsonl")
            .SelectMany(verdict => Errors(verdict.Schema, verdict.Document))
            .Select(error => error.Text)
            .ToList();

        Assert.True(texts.Count > 1_000, $"Only {texts.Count} errors.");
        Assert.All(texts, BothLanguages.In);
    }

    private static ImmutableArray<DocumentError> Errors(string schema, string document) => Parser.TryParse(document, out var parsed, out var error)
        ? DocumentValidator.Validate(ReferenceFile.Schema(schema), parsed)
        : [error];

    private static FieldInfo[] FixedRefusals() =>
        [.. typeof(Refusal).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(field => field.FieldType == typeof(Refusal))];

    private static object Sample(Type type, string name) =>
        type == typeof(string) ? $"The{name}"
        : type == typeof(int) ? 7
        : type == typeof(ErrorText) ? new ErrorText($"有关 \"{name}\" 的说明。", $"Description of \"{name}\".")
        : type == typeof(ImmutableArray<string>) ? ImmutableArray.Create("near", "nearer", "nearest")
        : type == typeof(ImmutableArray<Location>) ? ImmutableArray.Create(new Location(1, 1))
        : Activator.CreateInstance(type)!;

    private sealed record Verdict(string Schema, string Document);
}
