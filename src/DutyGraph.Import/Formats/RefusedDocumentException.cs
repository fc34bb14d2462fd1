using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>A file that cannot be laid out. <see cref="DocumentFormats"/> catches it and returns an <see cref="ImportError"/>.</summary>
/// <param name="code">The cause, in capitals.</param>
/// <param name="message">What was found and what was expected.</param>
/// <param name="cause">The exception of a library; null if our own code found the problem.</param>
internal sealed class RefusedDocumentException(string code, BilingualText message, Exception? cause = null) : BilingualException(message, cause)
{
    /// <summary>The formats of office files that are read.</summary>
    internal static readonly BilingualText OfficeFile = new(".docx 或 .xlsx", ".docx or .xlsx");

    /// <summary>The cause, in capitals.</summary>
    public string Code { get; } = code;

    /// <summary>The line of a text, from 1; null for the whole file.</summary>
    public int? Line { get; init; }

    /// <summary>A limit of <see cref="FormatLimits"/> is exceeded.</summary>
    /// <param name="chinese">What is limited, in Chinese.</param>
    /// <param name="english">What is limited, in English.</param>
    /// <param name="limit">The limit.</param>
    internal static RefusedDocumentException TooLarge(string chinese, string english, int limit) => new(
        "DOCUMENT_TOO_LARGE", new($"{chinese}超过上限 {limit}：应为一个乡镇的履职事项清单。", $"More {english} than {limit}: expected the duty lists of one township."));

    /// <summary>Tags are nested too deep.</summary>
    internal static RefusedDocumentException TooDeep() => new(
        "TOO_DEEP", new($"标记嵌套超过 {FormatLimits.Depth} 层：应为普通的文档。", $"Marks nest deeper than {FormatLimits.Depth}: expected an ordinary document."));

    /// <summary>The file starts like its format but is truncated or damaged.</summary>
    internal static RefusedDocumentException Damaged(string format, Exception? cause = null) => new(
        "FILE_DAMAGED", new(
            $"文件不完整或已损坏，不能作为 {format} 打开：应为完整的文件，请重新下载或另存。",
            $"Truncated or damaged; it does not open as {format}: expected a whole file, downloaded or saved again."), cause);

    /// <summary>The file is password-protected.</summary>
    internal static RefusedDocumentException Password() => new(
        "PASSWORD", new("文件有密码：应为没有密码的文件，请去掉密码后另存。", "The file has a password: expected one saved without a password."));

    /// <summary>The file contains macros.</summary>
    internal static RefusedDocumentException Macros() => new(
        "MACROS", new("文件含有宏：应为不含宏的文件，请另存为 .docx 或 .xlsx。", "The file has macros: expected one without, saved as .docx or .xlsx."));

    /// <summary>The format is known but not supported.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="instead">A supported format to save it as.</param>
    internal static RefusedDocumentException NotRead(BilingualText format, BilingualText instead) => new(
        "FORMAT_NOT_READ", new(
            $"这是 {format.Chinese} 文件，不能读取：请另存为 {instead.Chinese}。",
            $"This is {format.English}, which is not supported: expected it saved as {instead.English}."));
}
