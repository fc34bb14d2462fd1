using System.Text;
using System.Text.RegularExpressions;

namespace DutyGraph.GraphQL.Tests.Fuzzing;

/// <summary>Creates requests by mutating known ones. The same seed creates the same requests.</summary>
internal sealed partial class Mutator(int seed)
{
    // Long enough to come near the limits, but not longer.
    private const int MaxCharacters = 20_000;

    private readonly Random _random = new(seed);

    /// <summary>Returns a document of the corpus, unchanged or changed in a few places.</summary>
    public string Document()
    {
        var tokens = Split(Pick(Corpus.Documents));
        for (var changes = _random.Next(5); changes > 0; changes--)
        {
            Change(tokens, Corpus.Tokens);
        }

        var text = string.Concat(tokens);
        return text.Length > MaxCharacters ? text[..MaxCharacters] : text;
    }

    /// <summary>Returns a text for variables: usually JSON, usually an object.</summary>
    public string Variables()
    {
        var json = new StringBuilder();
        WriteObject(json, depth: 4);
        if (_random.Next(4) > 0)
        {
            return json.ToString();
        }

        var tokens = Split(json.ToString());
        Change(tokens, Corpus.JsonTokens);
        return string.Concat(tokens);
    }

    private void Change(List<string> tokens, string[] others)
    {
        var at = _random.Next(tokens.Count + 1);
        var length = Math.Min(_random.Next(6), tokens.Count - at);
        var span = tokens.GetRange(at, length);
        switch (_random.Next(8))
        {
            case 0:
                tokens.RemoveRange(at, length);
                break;
            case 1:
                tokens.InsertRange(at, span);
                break;
            case 2:
                tokens.InsertRange(at, Enumerable.Repeat(span, _random.Next(300)).SelectMany(part => part));
                break;
            case 3:
                tokens.RemoveRange(at, length);
                tokens.InsertRange(_random.Next(tokens.Count + 1), span);
                break;
            case 4:
                tokens.RemoveRange(at, tokens.Count - at);
                break;
            case 5:
                var donor = Split(Pick(Corpus.Documents));
                var from = _random.Next(donor.Count);
                tokens.InsertRange(at, donor.GetRange(from, Math.Min(_random.Next(30), donor.Count - from)));
                break;
            case 6 when at < tokens.Count:
                tokens[at] = Pick(others);
                break;
            default:
                tokens.Insert(at, Pick(others));
                break;
        }
    }

    private void WriteObject(StringBuilder json, int depth)
    {
        json.Append('{');
        for (var count = _random.Next(6); count > 0; count--)
        {
            json.Append('"').Append(Pick(Corpus.Names)).Append("\":");
            WriteValue(json, depth);
            json.Append(count > 1 ? "," : "");
        }

        json.Append('}');
    }

    private void WriteValue(StringBuilder json, int depth)
    {
        var kind = _random.Next(6);
        if (kind == 0 && depth > 0)
        {
            WriteObject(json, depth - 1);
        }
        else if (kind == 1 && depth > 0)
        {
            json.Append('[');
            for (var count = _random.Next(20) == 0 ? 1_200 : _random.Next(4); count > 0; count--)
            {
                WriteValue(json, count > 10 ? 0 : depth - 1);
                json.Append(count > 1 ? "," : "");
            }

            json.Append(']');
        }
        else
        {
            json.Append(Corpus.JsonTokens[_random.Next(6, Corpus.JsonTokens.Length)]);
        }
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private static List<string> Split(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("""\w+|\.\.\.|"(?:[^"\\\n]|\\.)*"|\s+|.""", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: -1)]
    private static partial Regex Token();
}
