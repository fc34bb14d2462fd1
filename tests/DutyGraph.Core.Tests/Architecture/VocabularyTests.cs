using System.Reflection;

namespace DutyGraph.Core.Tests.Architecture;

/// <summary>
/// Labels, relationship types and id prefixes are declared once, in Core; all other code uses the constants. Labels are not searched for in the sources,
/// because "Township" may be a column of a document.
/// </summary>
public sealed class VocabularyTests
{
    public static TheoryData<string> Words =>
    [
        .. Constants(typeof(Relationships)).Select(type => $"\"{type}\""),
        .. Constants(typeof(NodeId)).Where(constant => constant.EndsWith(':')).Select(prefix => $"\"{prefix}"),
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void Vocabulary_Word_IsWrittenInCoreAlone(string word)
    {
        var home = Path.Combine("DutyGraph.Core", "Vocabulary");

        var repeated = Repository.Sources()
            .Where(file => !file.Contains(home, StringComparison.Ordinal) && File.ReadAllText(file).Contains(word, StringComparison.Ordinal));

        Assert.Empty(repeated);
    }

    [Theory]
    [InlineData(typeof(Labels))]
    [InlineData(typeof(Relationships))]
    [InlineData(typeof(NodeId))]
    public void Vocabulary_Words_AreEachDeclaredOnce(Type vocabulary)
    {
        var words = Constants(vocabulary).ToArray();

        Assert.Equal(words.Distinct(), words);
    }

    private static IEnumerable<string> Constants(Type vocabulary) =>
        vocabulary.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
}
