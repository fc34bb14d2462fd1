using System.Buffers;
using System.Text;

namespace DutyGraph.Import.Tests;

public sealed class ListReaderTests
{
    private const string Row = "|乡村振兴|水利工作|县水利局|做好指导。|做好配合。";

    [Fact]
    public void Read_EmptyFile_SaysSo() => Assert.Equal("EMPTY_FILE", CodeOf(FactsOf.Reader.Read("a.txt", ReadOnlyMemory<byte>.Empty)));

    [Fact]
    public void Read_BinaryFile_SaysSo() =>
        Assert.Equal("BINARY_FILE", CodeOf(FactsOf.Reader.Read("a.txt", new byte[] { 0, 1, 2, 0, 255, 254, 0, 3 })));

    [Fact]
    public void Read_FileOver20MiB_SaysSo() => Assert.Equal("FILE_TOO_LARGE", CodeOf(FactsOf.Reader.Read("a.txt", new byte[ListReader.MaximumBytes + 1])));

    [Fact]
    public void Read_TextThatIsNoList_SaysWhatWasExpected()
    {
        var error = Assert.Single(FactsOf.Read("今天天气很好。\n").Errors);

        Assert.Equal(("NO_LIST", "a.txt"), (error.Code, error.FileName));
        Assert.Contains("序号", error.Message.ToString());
    }

    [Fact]
    public void Read_ListWithoutATownship_SaysSo() => Assert.Equal("NO_TOWNSHIP", CodeOf(FactsOf.Read(Bare("1" + Row))));

    [Fact]
    public void Read_ListWithoutATownshipAndOneGiven_TakesTheGivenOne() =>
        Assert.Equal("township:岳池县九龙街道", FactsOf.Read(Bare("1" + Row), "四川省广安市岳池县九龙街道").Facts!.Township.Id);

    [Fact]
    public void Read_ListThatSaysItsTownship_DoesNotTakeAnotherAndNamesBoth()
    {
        var facts = FactsOf.Read(FactsOf.Document("1" + Row), "昌吉市六工镇").Facts!;

        Assert.Equal("township:岳池县九龙街道", facts.Township.Id);
        var issue = Assert.Single(facts.Document.Issues, issue => issue.Code == "TOWNSHIP_DIFFERS");
        Assert.Contains("昌吉市六工镇", issue.Message, StringComparison.Ordinal);
        Assert.Contains("岳池县九龙街道", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TownshipGivenThatIsTheDocuments_SaysNothing() =>
        Assert.DoesNotContain(
            FactsOf.Read(FactsOf.Document("1" + Row), "四川省广安市岳池县九龙街道").Facts!.Document.Issues, issue => issue.Code == "TOWNSHIP_DIFFERS");

    [Fact]
    public void Read_CountyThatIsNowhere_SaysSo() => Assert.Equal("UNKNOWN_COUNTY", CodeOf(FactsOf.Read(Bare("1" + Row), "无此县无此镇")));

    [Fact]
    public void Read_CountyThatIsSeveralPlaces_NamesThem()
    {
        var error = Assert.Single(FactsOf.Read(Bare("1" + Row), "鼓楼区无此街道").Errors);

        Assert.Equal("AMBIGUOUS_TOWNSHIP", error.Code);
        Assert.Contains("徐州市鼓楼区", error.Message.ToString());
    }

    [Fact]
    public void Read_TownshipThatTheTableLacks_IsFlaggedOnTheDocument()
    {
        var facts = FactsOf.Read(Bare("1" + Row), "岳池县无此镇").Facts!;

        Assert.Null(facts.Township.Code);
        Assert.Single(facts.Document.Issues, issue => issue.Code == "TOWNSHIP_NOT_IN_TABLE");
    }

    [Theory]
    [InlineData("1", "3", "NUMBER_GAP", "2")]
    [InlineData("1", "1", "NUMBER_REPEATED", "2")]
    public void Read_NumbersThatDoNotRun_NamesLineAndExpectedNumber(string first, string second, string code, string expected)
    {
        var error = Assert.Single(FactsOf.Read(FactsOf.Document(first + Row, second + Row)).Errors);

        Assert.Equal((code, 6), (error.Code, error.Line));
        Assert.Contains(expected, error.Message.ToString());
    }

    [Fact]
    public void Read_NumbersThatBeginAgainInACategory_AsksForNumbersThatRun()
    {
        var error = Assert.Single(FactsOf.Read(FactsOf.Document("1" + Row, "2" + Row, "1|民生服务|乙事|县民政局|做乙事。|配合乙事。")).Errors);

        Assert.Equal(("NUMBER_RESTARTS", 7), (error.Code, error.Line));
        Assert.Contains("民生服务", error.Message.ToString());
    }

    [Fact]
    public void Read_ListInGb18030_IsTheSameList()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = FactsOf.Document("1" + Row);

        Assert.Equal<string>(
            FactsOf.Read(text).Facts!.Duties[0].DepartmentIds,
            FactsOf.Reader.Read("a.txt", Encoding.GetEncoding("GB18030").GetBytes(text)).Facts!.Duties[0].DepartmentIds);
    }

    private static string Bare(string row) => FactsOf.Document(row).Replace("岳池县九龙街道履职事项清单\n", "");

    private static string CodeOf(ReadResult result)
    {
        Assert.Null(result.Facts);
        return Assert.Single(result.Errors).Code;
    }

    [Fact]
    public void Read_UnexpectedException_IsAnErrorThatKeepsItsStackTrace()
    {
        using var content = new UnreadableMemory();

        var result = new ListReader(Reference.Tables, Import.Corrections.None).Read("list.txt", content.Memory);

        Assert.Equal("READER_FAULT", Assert.Single(result.Errors).Code);
        Assert.Contains(nameof(UnreadableMemory), Assert.IsType<NotSupportedException>(result.Fault).StackTrace, StringComparison.Ordinal);
    }

    private sealed class UnreadableMemory : MemoryManager<byte>
    {
        public override Memory<byte> Memory => CreateMemory(1);

        public override Span<byte> GetSpan() => throw new NotSupportedException();

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
