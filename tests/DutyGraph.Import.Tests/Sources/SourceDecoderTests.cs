using System.Text;

namespace DutyGraph.Import.Tests;

public sealed class SourceDecoderTests
{
    private const string List = "基本履职事项清单\n1\t党的建设\t落实党的组织生活制度";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", false }, { "utf-16", true }, { "utf-16BE", false }, { "utf-16BE", true }, { "GB18030", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TryDecode_TextInAKnownEncoding_GivesItsLines(string name, bool withMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] content = [.. withMark ? encoding.Preamble : [], .. encoding.GetBytes(List)];

        Assert.True(SourceDecoder.TryDecode("a.txt", content, out var text, out _));
        Assert.Equal(List.Split('\n'), text.Lines);
    }

    [Theory]
    [InlineData("甲\r\n乙\r\n")]
    [InlineData("甲\n乙")]
    [InlineData("甲\r乙\r")]
    public void TryDecode_AnyLineEnds_GivesTheSameLines(string content)
    {
        Assert.True(SourceDecoder.TryDecode("a.txt", Encoding.UTF8.GetBytes(content), out var text, out _));
        Assert.Equal<string>(["甲", "乙"], text.Lines);
    }

    [Fact]
    public void TryDecode_IdeographBeyondTheBasicPlane_IsKeptInGb18030()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        Assert.True(SourceDecoder.TryDecode("a.txt", gb18030.GetBytes("𠮷村"), out var text, out _));
        Assert.Equal("𠮷村", Assert.Single(text.Lines));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n")]
    public void TryDecode_NothingButSpace_IsAnEmptyFile(string content) => Assert.Equal("EMPTY_FILE", Error(Encoding.UTF8.GetBytes(content)).Code);

    [Theory]
    [InlineData("PDF", new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0x0A, 0x25, 0xE2, 0xE3, 0xCF, 0xD3, 0x0A, 0xFF, 0x00, 0x9C })]
    [InlineData("ZIP", new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x00, 0x00, 0x21, 0x00 })]
    [InlineData("PNG", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52 })]
    public void TryDecode_BinaryFile_SaysWhatWasExpected(string kind, byte[] content)
    {
        var error = Error(content);

        Assert.Equal(("BINARY_FILE", "a.txt"), (error.Code, error.FileName));
        Assert.Contains("UTF-8、UTF-16 或 GB18030", error.Message.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(kind);
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("\uFEFF", "\r\n")]
    [InlineData("", "\r")]
    public void TryDecode_BrokenByteInUtf8_NamesItsLineAndPlace(string mark, string lineEnd)
    {
        var before = Encoding.UTF8.GetBytes(mark + List.Replace("\n", lineEnd, StringComparison.Ordinal));
        var error = Error([.. before, 0xFF, .. "和党内政治生活"u8]);

        Assert.Equal(("INVALID_ENCODING", 2), (error.Code, error.Line));
        Assert.Contains($"0xFF, byte {before.Length + 1} of the file", error.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TryDecode_CharacterCutByTheEndOfTheFile_NamesItsLine()
    {
        var error = Error(Encoding.UTF8.GetBytes(List)[..^1]);

        Assert.Equal(("INVALID_ENCODING", 2), (error.Code, error.Line));
    }

    [Theory]
    [InlineData(0x00, "U+0000")]
    [InlineData(0x02, "U+0002")]
    [InlineData(0x9F, "U+009F")]
    public void TryDecode_StrayControlCharacter_NamesItsLine(int stray, string named)
    {
        var error = Error(Encoding.UTF8.GetBytes(List + (char)stray));

        Assert.Equal(("CONTROL_CHARACTER", 2), (error.Code, error.Line));
        Assert.Contains(named, error.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TryDecode_OneByteOverTheLimit_IsTooLarge()
    {
        var content = Encoding.ASCII.GetBytes(new string('a', ListReader.MaximumBytes));

        Assert.True(SourceDecoder.TryDecode("a.txt", content, out _, out _));
        Assert.Equal("FILE_TOO_LARGE", Error([.. content, (byte)'a']).Code);
    }

    [Fact]
    public void TryDecode_PathAndBytes_GiveFileNameAndSha256()
    {
        Assert.True(SourceDecoder.TryDecode("lists/a.txt", "abc"u8, out var text, out _));
        Assert.Equal(("a.txt", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), (text.FileName, text.Sha256));
    }

    private static ImportError Error(byte[] content)
    {
        Assert.False(SourceDecoder.TryDecode("folder/a.txt", content, out _, out var error));
        return error;
    }
}
