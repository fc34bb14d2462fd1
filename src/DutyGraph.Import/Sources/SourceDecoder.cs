using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace DutyGraph.Import;

/// <summary>Decodes a file into lines and folds its characters (<see cref="SourceFolding"/>).</summary>
public static class SourceDecoder
{
    /// <summary>Decodes UTF-8 with or without BOM, UTF-16 and GB18030, with any line ends.</summary>
    /// <param name="fileName">The file name, with or without folders.</param>
    /// <param name="content">The content, at most <see cref="ListReader.MaximumBytes"/>.</param>
    /// <param name="text">The text if the result is true.</param>
    /// <param name="error">EMPTY_FILE, BINARY_FILE, INVALID_ENCODING, CONTROL_CHARACTER, FILE_TOO_LARGE or DOCUMENT_TOO_LARGE if the result is false.</param>
    public static bool TryDecode(
        string fileName, ReadOnlySpan<byte> content, [NotNullWhen(true)] out SourceText? text, [NotNullWhen(false)] out ImportError? error)
    {
        var name = Path.GetFileName(fileName);
        var decoded = content.Length > ListReader.MaximumBytes || TextEncoding.Decode(content) is not { } printed ? null : SourceFolding.Fold(printed);
        error = decoded switch
        {
            _ when content.Length > ListReader.MaximumBytes => new ImportError(
                "FILE_TOO_LARGE", name, null, new($"文件有 {content.Length} 字节，上限为 20 MiB。", $"The file has {content.Length} bytes; at most 20 MiB are read.")),
            null when TextFault.Find(content) is { } fault => Refuse(name, fault),
            null => new ImportError(
                "BINARY_FILE", name, null, new(
                    "不是文本文件：应为 UTF-8、UTF-16 或 GB18030 编码的清单文本。",
                    "Not a text file: expected a list as text in UTF-8, UTF-16 or GB18030.")),
            _ when decoded.AsSpan().CountAny('\n', '\r') > 2 * FormatLimits.Lines => new ImportError(
                "DOCUMENT_TOO_LARGE", name, null, RefusedDocumentException.TooLarge("行数", "lines", FormatLimits.Lines).Text),
            _ when string.IsNullOrWhiteSpace(decoded) => new ImportError(
                "EMPTY_FILE", name, null, new("文件为空：应为乡镇履职事项清单的文本。", "The file is empty: expected the text of a township's duty lists.")),
            _ => null,
        };
        text = error is null ? new SourceText(name, Convert.ToHexStringLower(SHA256.HashData(content)), Lines(decoded!)) : null;
        return text is not null;
    }

    private static ImportError Refuse(string name, TextFault fault) => fault.IsControl
        ? new ImportError("CONTROL_CHARACTER", name, fault.Line,
            new(
                $"有控制字符 U+{fault.Value:X4}（文件第 {fault.Offset + 1} 字节）：应为不含控制字符的文本。",
                $"A control character, U+{fault.Value:X4}, at byte {fault.Offset + 1} of the file: expected text without any."))
        : new ImportError("INVALID_ENCODING", name, fault.Line,
            new(
                $"有不合 UTF-8 的字节 0x{fault.Value:X2}（文件第 {fault.Offset + 1} 字节），其余为 UTF-8：应全为 UTF-8、UTF-16 或 GB18030。",
                $"UTF-8 but for the byte 0x{fault.Value:X2}, byte {fault.Offset + 1} of the file: expected UTF-8, UTF-16 or GB18030 throughout."));

    private static ImmutableArray<string> Lines(string decoded)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        using var reader = new StringReader(decoded);
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines.ToImmutable();
    }
}
