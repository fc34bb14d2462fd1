using System.Text.Json;
using System.Text.RegularExpressions;

namespace DutyGraph.GraphQL.Tests.Errors;

/// <summary>Assertions on messages in both languages.</summary>
internal static partial class BothLanguages
{
    // The protocol of persisted queries fixes these two.
    private static readonly string[] Fixed = ["PersistedQueryNotFound", "PersistedQueryNotSupported"];

    /// <summary>Asserts that a text says the same names in Chinese and English, and that a client can tell the two apart.</summary>
    public static void In(ErrorText text)
    {
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", text.Chinese);
        Assert.EndsWith("。", text.Chinese.Replace('？', '。'), StringComparison.Ordinal);
        Assert.Matches("^[A-Z][!-~]* ", text.English);
        Assert.Subset(Names(text.Chinese), Names(text.English));
        Assert.Equal((text.Chinese, text.English), Split(text.In(ErrorLanguages.ChineseAndEnglish)));
        Assert.Equal(text.English, text.In(ErrorLanguages.English));
    }

    /// <summary>Asserts that each error of an answer has both texts.</summary>
    /// <returns>The number of errors.</returns>
    public static int InAnswer(string json)
    {
        using var answer = JsonDocument.Parse(json);
        var messages = answer.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()!).ToArray();
        Assert.All(messages.Except(Fixed), message =>
        {
            var (chinese, english) = Split(message);
            In(new ErrorText(chinese, english));
        });
        return messages.Length;
    }

    /// <summary>Splits a message as the clients do: the English part is what follows the first Chinese sentence that a capital letter comes after.</summary>
    private static (string Chinese, string English) Split(string message)
    {
        var end = English().Match(message);
        Assert.True(end.Success, message);
        return (message[..(end.Index + 1)], message[(end.Index + 2)..]);
    }

    private static HashSet<string> Names(string text) => [.. Name().Matches(text).Select(name => name.Value)];

    [GeneratedRegex("[。？](?= [A-Z][!-~]* )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex English();

    [GeneratedRegex("\"[^\" ]+\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Name();
}
