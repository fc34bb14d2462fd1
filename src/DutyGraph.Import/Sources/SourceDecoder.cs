using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.Import;

/// <summary>Turns a file's bytes into lines.</summary>
public static class SourceDecoder
{
    /// <summary>Decodes UTF-8 with or without BOM, UTF-16 and GB18030, with any line ends.</summary>
    /// <param name="fileName">With or without folders.</param>
    /// <param name="content">At most <see cref="ListReader.MaximumBytes"/>.</param>
    /// <param name="text">The text, where it could be read.</param>
    /// <param name="error">EMPTY_FILE, BINARY_FILE or FILE_TOO_LARGE, where it could not.</param>
    public static bool TryDecode(
        string fileName, ReadOnlySpan<byte> content, [NotNullWhen(true)] out SourceText? text, [NotNullWhen(false)] out ImportError? error) =>
        throw new NotSupportedException();
}
