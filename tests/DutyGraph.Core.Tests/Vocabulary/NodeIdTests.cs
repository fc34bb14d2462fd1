namespace DutyGraph.Core.Tests.Vocabulary;

public sealed class NodeIdTests
{
    [Theory]
    [InlineData("昌吉市六工镇", "2025-01", DutyList.Assist, 27)]
    [InlineData("奎屯市开干齐乡", null, DutyList.Reclaimed, 1)]
    [InlineData("南京市鼓楼区某镇", "2025-07", DutyList.Basic, 136)]
    public void ReadDuty_IdOfADuty_SaysWhatItWasMadeOf(string township, string? edition, DutyList list, int number) =>
        Assert.Equal((NodeId.Township(township), edition, list, number), NodeId.ReadDuty(NodeId.Duty(township, edition, list, number)));

    [Theory]
    [InlineData("")]
    [InlineData("township:昌吉市六工镇")]
    [InlineData("duty:昌吉市六工镇/2025-01/ASSIST")]
    [InlineData("duty:昌吉市六工镇/2025-01/ASSIST/27/0")]
    [InlineData("duty:昌吉市六工镇/2025-01/assist/27")]
    [InlineData("duty:昌吉市六工镇/2025-01/ASSIST/-1")]
    public void ReadDuty_AnythingElse_IsRefused(string id) => Assert.Throws<FormatException>(() => NodeId.ReadDuty(id));

    [Theory]
    [InlineData("2025-01", "duty:昌吉市六工镇/2025-01@0123456789abcdef/ASSIST/27")]
    [InlineData(null, "duty:昌吉市六工镇/undated@0123456789abcdef/ASSIST/27")]
    public void OfDocument_DocumentOfTheSameMonth_StandsAfterTheEditionAndGoesAgain(string? edition, string expected)
    {
        var plain = NodeId.Duty("昌吉市六工镇", edition, DutyList.Assist, 27);

        var marked = NodeId.OfDocument(plain, "document:0123456789abcdef");

        Assert.Equal(expected, marked);
        Assert.Equal(marked, NodeId.OfDocument(marked, "document:0123456789abcdef"));
        Assert.Equal(plain, NodeId.OfDocument(marked, documentId: null));
        Assert.Equal(plain, NodeId.OfDocument(plain, documentId: null));
        Assert.Equal(NodeId.ReadDuty(plain), NodeId.ReadDuty(marked));
        Assert.Equal(("", "@0123456789abcdef"), (NodeId.DocumentMark(plain), NodeId.DocumentMark(marked)));
        Assert.Equal((marked, Party.Township, 3), NodeId.ReadResponsibility(NodeId.Responsibility(marked, Party.Township, 3)));
    }

    [Theory]
    [InlineData("昌吉市六工镇", "2025-01", Party.Township, 3)]
    [InlineData("奎屯市开干齐乡", null, Party.Superior, 12)]
    public void ReadResponsibility_IdOfAClause_SaysWhatItWasMadeOf(string township, string? edition, Party party, int position)
    {
        var duty = NodeId.Duty(township, edition, DutyList.Assist, 27);

        Assert.Equal((duty, party, position), NodeId.ReadResponsibility(NodeId.Responsibility(duty, party, position)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("responsibility:3")]
    [InlineData("responsibility:TOWNSHIP/3")]
    [InlineData("duty:昌吉市六工镇/2025-01/ASSIST/27")]
    [InlineData("responsibility:昌吉市六工镇/2025-01/ASSIST/27")]
    [InlineData("responsibility:昌吉市六工镇/2025-01/ASSIST/27/township/3")]
    [InlineData("responsibility:昌吉市六工镇/2025-01/ASSIST/27/TOWNSHIP/03")]
    [InlineData("responsibility:昌吉市六工镇/2025-01/ASSIST/27/TOWNSHIP/-3")]
    public void ReadResponsibility_AnythingElse_IsNone(string id) => Assert.Null(NodeId.ReadResponsibility(id));
}
