using System.Buffers.Text;
using System.Text;

namespace DutyGraph.Core.Tests.Questions;

public sealed class CursorTests
{
    [Theory]
    [InlineData("昌吉市水利局")]
    [InlineData("")]
    [InlineData("𠮷|\"\\/,")]
    public void Decode_WhatWasEncoded_IsTheKey(string name) => Assert.Equal([name, "二"], Cursor.Decode("order", 2, Cursor.Encode("order", name, "二")));

    [Fact]
    public void Encode_AnyKey_NeedsNoEscapingInAnAddress() => Assert.Matches("^[A-Za-z0-9_-]+$", Cursor.Encode("order", "昌吉市?>~/水利局"));

    [Theory]
    [InlineData("another", 1)]
    [InlineData("order", 2)]
    [InlineData("order", 0)]
    public void Decode_AnotherOrderOrKey_IsInvalid(string order, int parts) =>
        Assert.Throws<InvalidCursorException>(() => Cursor.Decode(order, parts, Cursor.Encode("order", "名")));

    [Theory]
    [InlineData("=")]
    [InlineData("a b")]
    [InlineData("名")]
    [InlineData("____")]
    public void Decode_Garbage_IsInvalid(string cursor) =>
        Assert.Equal(cursor, Assert.Throws<InvalidCursorException>(() => Cursor.Decode("order", 1, cursor)).Cursor);

    [Theory]
    [InlineData("0\0\0township:六工镇\0\0BASIC\0x")]
    [InlineData("0\0\0township:六工镇\0\0BASIC\0-1")]
    [InlineData("x\0\0township:六工镇\0\0BASIC\01")]
    [InlineData("0\0\0township:六工镇\0\0basic\01")]
    [InlineData("0\0\0township:六工镇\0\01\01")]
    public void DutyKeyDecode_KeyThatNoDutyHas_IsInvalid(string key)
    {
        var cursor = Base64Url.EncodeToString(Encoding.UTF8.GetBytes("Duty.Printed\0" + key));

        Assert.Throws<InvalidCursorException>(() => DutyKey.Decode(DutyOrder.Printed, cursor));
    }

    [Theory]
    [InlineData(DutyOrder.Printed, 0, "")]
    [InlineData(DutyOrder.Name, 0, "修渠")]
    [InlineData(DutyOrder.Category, 3, "category:民生服务")]
    public void DutyKeyDecode_WhatWasEncoded_IsTheKeyOfThatOrder(DutyOrder order, int position, string lead)
    {
        var duty = new Duty("duty:六工镇/undated/ASSIST/7")
        {
            TownshipId = "township:六工镇", DocumentId = "document:0", List = DutyList.Assist, Number = 7, Name = "修渠", CategoryId = "category:民生服务", Line = 1,
        };

        var key = DutyKey.Of(order, duty, position: 3);

        Assert.Equal(new DutyKey(position, lead, "township:六工镇", "", DutyList.Assist, 7), key);
        Assert.Equal(key, DutyKey.Decode(order, key.Encode(order)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(501)]
    public void PageRequest_SizeOutOfBounds_IsRefused(int size) => Assert.Throws<ArgumentOutOfRangeException>(() => new PageRequest(size));
}
