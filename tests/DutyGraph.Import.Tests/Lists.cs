using System.Collections.Concurrent;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>The five published lists, and small ones made by hand, read up to the stage of items.</summary>
internal static class Lists
{
    public const string Liugong = "liugong";
    public const string Qitai = "qitai";
    public const string Zhaosu = "zhaosu";
    public const string Dashitou = "dashitou";
    public const string Kaiganqi = "kaiganqi";

    private static readonly ConcurrentDictionary<string, (SourceDocument Document, IReadOnlyList<ListItem> Items)> Published = new();

    public static TheoryData<string> All => [Liugong, Qitai, Zhaosu, Dashitou, Kaiganqi];

    public static SourceDocument Document(string name) => Read(name).Document;

    public static IReadOnlyList<ListItem> Items(string name) => Read(name).Items;

    public static ListItem Item(string name, DutyList list, int number) => Assert.Single(Items(name), item => item.List == list && item.Number == number);

    public static ListItem ItemAt(string name, int line) => Assert.Single(Items(name), item => item.Line == line);

    /// <summary>Reads a text as a file.</summary>
    public static SourceDocument? DocumentOf(string text)
    {
        Assert.True(SourceDecoder.TryDecode("a.txt", Encoding.UTF8.GetBytes(text), out var source, out _));
        return new LayoutReader(Reference.Tables).Read(source);
    }

    /// <summary>Returns the items of a text.</summary>
    public static IReadOnlyList<ListItem> ItemsOf(string text) => new ItemReader(Reference.Tables).Read(DocumentOf(text)!);

    /// <summary>Returns an ASSIST item with these cells, read from a tab-separated list with one row.</summary>
    public static ListItem Assist(string superior = "做好指导。", string township = "做好配合。", string departments = "岳池县水利局", string name = "水利工作") =>
        Assert.Single(ItemsOf($"配合履职事项清单\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t街道配合职责\n1\t乡村振兴\t{name}\t{departments}\t{superior}\t{township}\n"));

    /// <summary>Returns a RECLAIMED item with this last cell, read from a tab-separated list with one row.</summary>
    public static ListItem Reclaimed(string handover) =>
        Assert.Single(ItemsOf($"上级部门收回事项清单\n序号\t事项类别\t事项名称\t承接部门及工作方式\n1\t民生服务\t收养登记\t{handover}\n"));

    private static (SourceDocument Document, IReadOnlyList<ListItem> Items) Read(string name) => Published.GetOrAdd(name, list =>
    {
        var path = Path.Combine(ImportFolder.Own, "sources", list + ".txt");
        Assert.True(SourceDecoder.TryDecode(path, File.ReadAllBytes(path), out var text, out _));
        var document = new LayoutReader(Reference.Tables).Read(text)!;
        return (document, new ItemReader(Reference.Tables).Read(document));
    });
}
