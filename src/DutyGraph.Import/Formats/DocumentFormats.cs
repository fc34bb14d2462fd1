using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.Import;

/// <summary>Lays out a file by the format that its content shows, regardless of its name.</summary>
/// <param name="titles">Recognizes column titles.</param>
public sealed class DocumentFormats(ColumnTitles titles)
{
    /// <summary>Lays out a file.</summary>
    /// <param name="name">The file name, without folders.</param>
    /// <param name="content">The content of the file.</param>
    /// <param name="layout">The layout if the result is true.</param>
    /// <param name="error">The error if the result is false.</param>
    /// <param name="fault">The exception of a library; null if there is none.</param>
    public bool TryRead(
        string name, ReadOnlyMemory<byte> content, [NotNullWhen(true)] out Layout? layout, [NotNullWhen(false)] out ImportError? error, out Exception? fault)
    {
        (layout, error, fault) = (null, null, null);
        try
        {
            // A file that is too large gets the size error of text files, whatever its format.
            var kind = content.Length > ListReader.MaximumBytes ? FileKind.Text : FileSignature.Of(content.Span);
            layout = kind switch
            {
                FileKind.Zip => OfficeFile.Layout(name, content, titles),
                FileKind.Compound => CompoundLayout.Of(name, content, titles),
                FileKind.Pdf => PdfLayout.Of(name, content, titles),
                FileKind.NotRead => throw FileSignature.Refuse(content.Span),
                _ => TextOf(name, content.Span, out error),
            };
        }
        catch (RefusedDocumentException refused)
        {
            (error, fault) = (new ImportError(refused.Code, name, refused.Line, refused.Text), refused.InnerException);
        }

        return layout is not null;
    }

    private Layout? TextOf(string name, ReadOnlySpan<byte> content, out ImportError? error)
    {
        if (!SourceDecoder.TryDecode(name, content, out var text, out error))
        {
            return null;
        }

        var isHtml = HtmlLayout.Accepts(text);
        Check(text, isHtml);
        return isHtml ? HtmlLayout.Of(text, content, titles) : CsvLayout.Of(text, titles) ?? TextLayout.Of(text, titles);
    }

    // A text is laid out at once, so its size is checked before. In HTML, rows are no lines.
    private static void Check(SourceText text, bool isHtml)
    {
        var most = isHtml ? FormatLimits.MarkupCharacters : FormatLimits.Characters;
        if (text.Lines.Sum(line => (long)line.Length) > most)
        {
            throw RefusedDocumentException.TooLarge("字符数", "characters", most);
        }

        if (!isHtml && text.Lines.Count(line => !string.IsNullOrWhiteSpace(line)) > FormatLimits.Rows)
        {
            throw RefusedDocumentException.TooLarge("行数", "lines", FormatLimits.Rows);
        }
    }
}
