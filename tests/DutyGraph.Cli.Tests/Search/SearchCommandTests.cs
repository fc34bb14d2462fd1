using System.Text.Json;
using DutyGraph.Core;
using DutyGraph.Embedded;

namespace DutyGraph.Cli.Tests.Search;

public sealed class SearchCommandTests
{
    [Fact]
    public async Task Write_List_SaysWhatWasFoundAndWhereTheWordsStand() =>
        Assert.Equal(
            """
            找到 3 个，列出前 2 个。

            昌吉市六工镇 ASSIST 1 防汛抗旱
              name: 防汛抗旱

            木垒县大石头乡 ASSIST 1 防汛抗旱
              name: 防汛抗旱

            种类：DUTY 2、TOPIC 1
            清单：ASSIST 2
            类别：应急管理及消防 2
            乡镇：昌吉市六工镇 1、木垒县大石头乡 1
            部门：昌吉市应急管理局 1、昌吉市水利局 1、木垒县水利局 1、木垒县防火办 1

            """,
            await PrintedAsync("防汛", json: false, first: 2));

    [Fact]
    public async Task Write_ClauseOfATownship_IsShownAsPrinted() =>
        Assert.Contains("  townshipResponsibilities: -宣传\"防汛\",演练；\n", await PrintedAsync("宣传 演练", json: false), StringComparison.Ordinal);

    [Fact]
    public async Task Write_NothingFound_SaysSo() => Assert.Equal("找到 0 个，列出前 0 个。\n", await PrintedAsync("无此词", json: false));

    [Fact]
    public async Task Write_Json_HasTheFieldsOfTheApi()
    {
        var answer = JsonDocument.Parse(await PrintedAsync("防洪", json: true)).RootElement;

        Assert.Equal(2, answer.GetProperty("totalCount").GetInt32());
        var act = answer.GetProperty("nodes")[0];
        Assert.Equal(
            ("title", "<mark>防洪</mark>法", 4.25),
            (act.GetProperty("field").GetString(), act.GetProperty("snippet").GetString(), act.GetProperty("score").GetDouble()));
        Assert.Equal("act:防洪法", act.GetProperty("node").GetProperty("id").GetString());
        Assert.Equal("LEGAL_ACT", answer.GetProperty("facets").GetProperty("kinds")[1].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("search", " ")]
    [InlineData("search")]
    [InlineData("search", "防汛", "--first", "501")]
    [InlineData("search", "防汛", "--kind", "CLAUSE")]
    public async Task Run_WhatCannotBeSearched_IsWrongUsage(params string[] arguments) =>
        Assert.Equal(ExitCode.Usage, (await CommandRun.OfAsync(arguments)).ExitCode);

    private static async Task<string> PrintedAsync(string text, bool json, int first = 20)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var graph = new EmbeddedGraph([TinyFacts.Liugong, TinyFacts.Dashitou]);
        SearchCommand.Write(
            await SearchFound.AskAsync(graph, SearchText.Of(text), null, null, [], first, default), json, new Terminal(output, TextWriter.Null, _ => null));
        return CommandRun.Trimmed(output.ToString());
    }
}
