using System.Text;

namespace DutyGraph.Core;

/// <summary>
/// A text for people, written once in both languages. A terminal and a log show one of them; API errors and stored texts have both (<see cref="ToString"/>).
/// </summary>
/// <param name="Chinese">The Chinese text.</param>
/// <param name="English">The English text.</param>
public readonly record struct BilingualText(string Chinese, string English)
{
    // The ends of a Chinese sentence.
    private static readonly char[] Ends = ['。', '；', '！', '？'];

    /// <summary>Returns the text in one language.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <summary>Creates a text that is the same in both languages: a name, a number.</summary>
    public static BilingualText Same(string text) => new(text, text);

    /// <summary>Returns both texts, Chinese first; once if they are equal.</summary>
    public override string ToString() => Chinese == English ? Chinese : $"{Chinese} {English}";

    /// <summary>
    /// Splits a text that exists only as one string, such as a stored issue or the message of a validation attribute. The English part starts at the first
    /// capital letter after the end of a Chinese sentence; the page splits by the same rule. If there is no such letter, both languages get the whole text.
    /// </summary>
    public static BilingualText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var end = text.IndexOfAny(Ends); end >= 0; end = text.IndexOfAny(Ends, end + 1))
        {
            var english = text[(end + 1)..].TrimStart();
            var word = english.IndexOf(' ', StringComparison.Ordinal);
            if (word > 0 && char.IsAsciiLetterUpper(english[0]) && Ascii.IsValid(english.AsSpan(0, word)))
            {
                return new(text[..(end + 1)], english);
            }
        }

        return Same(text);
    }

    /// <summary>Returns the text of an exception. Messages of the framework are in English only.</summary>
    public static BilingualText Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception is BilingualException bilingual ? bilingual.Text : Same(exception.Message);
    }
}

/// <summary>An exception whose message is for people, in both languages. <see cref="Exception.Message"/> has both.</summary>
/// <param name="text">The message.</param>
/// <param name="inner">The original exception; null if there is none.</param>
public abstract class BilingualException(BilingualText text, Exception? inner = null) : Exception(text.ToString(), inner)
{
    /// <summary>The message.</summary>
    public BilingualText Text { get; } = text;
}
