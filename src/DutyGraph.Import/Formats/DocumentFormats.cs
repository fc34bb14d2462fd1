using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.Import;

/// <summary>Lays a file out in the format that its bytes show, whatever its name says.</summary>
/// <param name="titles">The titles of columns that are known.</param>
public sealed class DocumentFormats(ColumnTitles titles)
{
    /// <summary>Lays a file out.</summary>
    /// <param name="name">Its name, without folders.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="layout">The layout, where it could be made.</param>
    /// <param name="error">Why it could not.</param>
    /// <param name="fault">What a library threw on it; null where none did.</param>
    public bool TryRead(
        string name, ReadOnlyMemory<byte> content, [NotNullWhen(true)] out Layout? layout, [NotNullWhen(false)] out ImportError? error, out Exception? fault)
    {
        (layout, error, fault) = (null, null, null);
        try
        {
            // Size is told before anything else is looked at.
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
            (error, fault) = (new ImportError(refused.Code, name, refused.Line, refused.Message), refused.InnerException);
        }

        return layout is not null;
    }

    private Layout? TextOf(string name, ReadOnlySpan<byte> content, out ImportError? error)
    {
        if (!SourceDecoder.TryDecode(name, content, out var text, out error))
        {
            return null;
        }

        return HtmlLayout.Accepts(text) ? HtmlLayout.Of(text, content, titles)
            : CsvLayout.Of(text, titles) ?? TextLayout.Of(text, titles);
    }
}
