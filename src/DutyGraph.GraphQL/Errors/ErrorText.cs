namespace DutyGraph.GraphQL;

/// <summary>
/// A message for people, written once in both languages. What a client gets is chosen by <see cref="GraphQLServerOptions.ErrorLanguages"/>.
/// </summary>
/// <param name="Chinese">The Chinese text, in whole sentences.</param>
/// <param name="English">The English text. It begins with a capital letter, so that a client can tell the two texts apart.</param>
public sealed record ErrorText(string Chinese, string English)
{
    internal static readonly ErrorText None = new("", "");

    /// <summary>Creates a text that is the same in both languages: a name, or a message that exists in one language only.</summary>
    public static ErrorText Same(string text) => new(text, text);

    /// <summary>Returns the English text, or both with a space between them; one text if they are equal.</summary>
    public string In(ErrorLanguages languages) => languages == ErrorLanguages.English || Chinese == English ? English : $"{Chinese} {English}";

    /// <summary>Returns the English text.</summary>
    public override string ToString() => English;

    /// <summary>Appends a text, such as a suggestion.</summary>
    internal ErrorText Then(ErrorText next) => next == None ? this : new(Chinese + next.Chinese, $"{English} {next.English}");
}

/// <summary>The languages of the library's own messages.</summary>
public enum ErrorLanguages
{
    /// <summary>English alone.</summary>
    English,

    /// <summary>Chinese, then English.</summary>
    ChineseAndEnglish,
}
