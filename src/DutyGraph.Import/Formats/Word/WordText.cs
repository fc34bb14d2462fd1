using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DutyGraph.Import;

/// <summary>Reads the text of paragraphs as Word prints it with all tracked changes accepted: with numbers, without notes and hidden text.</summary>
/// <param name="numbering">Counts numbered paragraphs, so each paragraph must be read once, in order.</param>
internal sealed class WordText(WordNumbering numbering)
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly StringBuilder _hidden = new();

    /// <summary>Returns the lines of a paragraph: at least one, which may be empty.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="boxes">The text boxes anchored in it.</param>
    /// <param name="isJoined">Whether a tracked change removed its paragraph mark, so that the next paragraph continues it.</param>
    internal string[] Lines(Paragraph paragraph, out IReadOnlyList<TextBoxContent> boxes, out bool isJoined)
    {
        var found = new List<TextBoxContent>();
        var text = new StringBuilder(numbering.Next(paragraph));
        Walk(paragraph, text, found);
        boxes = found;
        isJoined = paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null;
        return text.ToString().Split('\n');
    }

    /// <summary>Returns the hidden text found since the last call.</summary>
    internal string TakeHidden()
    {
        var text = _hidden.ToString();
        _hidden.Clear();
        return text;
    }

    /// <summary>Returns the paragraphs of an element in order, including those in nested tables and content controls.</summary>
    internal static IEnumerable<Paragraph> ParagraphsOf(OpenXmlElement element) => element.ChildElements.SelectMany(child => child switch
    {
        Paragraph paragraph => [paragraph],
        Table or TableRow or TableCell or SdtBlock or SdtContentBlock or SdtRow or SdtContentRow or SdtCell or SdtContentCell
            or CustomXmlBlock or CustomXmlRow or CustomXmlCell => ParagraphsOf(child),
        _ => Array.Empty<Paragraph>(),
    });

    private void Walk(OpenXmlElement element, StringBuilder text, List<TextBoxContent> boxes)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                // Ruby text, and text deleted or moved by tracked changes.
                case DeletedRun or MoveFromRun or RubyContent or ParagraphProperties or RunProperties:
                    break;
                case TextBoxContent box:
                    boxes.Add(box);
                    break;
                case OpenXmlUnknownElement { LocalName: "txbxContent" } unknown:
                    boxes.Add(new TextBoxContent(unknown.OuterXml));
                    break;
                case OpenXmlUnknownElement { NamespaceUri: Namespace } unknown:
                    // The library does not know w:smartTag, nor the runs in it.
                    Walk(new Paragraph { InnerXml = unknown.InnerXml }, text, boxes);
                    break;
                case Run { RunProperties.Vanish: { } vanish } run when vanish.Val?.Value is not false:
                    _hidden.Append(run.InnerText);
                    break;
                case AlternateContent alternate:
                    if (alternate.GetFirstChild<AlternateContentChoice>() is { } choice)
                    {
                        Walk(choice, text, boxes);
                    }
                    else if (alternate.GetFirstChild<AlternateContentFallback>() is { } fallback)
                    {
                        Walk(fallback, text, boxes);
                    }

                    break;
                default:
                    text.Append(Printed(child));
                    Walk(child, text, boxes);
                    break;
            }
        }
    }

    private static string Printed(OpenXmlElement element) => element switch
    {
        Text run => run.Text,
        DocumentFormat.OpenXml.Math.Text formula => formula.Text,
        TabChar or PositionalTab => "\t",
        Break { Type: null } => "\n",
        Break line when line.Type.Value == BreakValues.TextWrapping => "\n",
        CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SymbolChar symbol => Symbol(symbol),
        _ => "",
    };

    // Characters of symbol fonts are in the private use area. They are kept, so that the reader reports damage.
    private static string Symbol(SymbolChar symbol) =>
        int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
        && code is > 0 and < 0xD800 or >= 0xE000 and < 0x10000
            ? ((char)code).ToString()
            : "\uFFFD";
}
