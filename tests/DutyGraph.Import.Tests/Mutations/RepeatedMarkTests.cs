namespace DutyGraph.Import.Tests.Mutations;

/// <summary>A cell that is one mark or word over and over, as a stuck key or a broken OCR leaves it: read or refused, never a fault of the reader.</summary>
public sealed class RepeatedMarkTests
{
    private const int Length = 3_000;

    private static readonly string[] Repeated =
    [
        "、", "市", "《", "》", "（", "）", "1.", "1", "一、", "负责", "县委", "局", "(1)", "①", "①1.", "①②", "：", "。", "；", "，", "等", "和", "A1", "“", "《法《",
        "县农业农村局、", "县农业农村局等", "配合县局", "上报县农业农村局。", "工作方式：", "承接部门：", "国家统计局", "1.1.", "一是", "第1条", "<", "*", "_", "□", "不再",
    ];

    public static TheoryData<string> Marks => [.. Repeated];

    [Theory]
    [MemberData(nameof(Marks))]
    public void Read_CellOfOneMarkRepeated_IsReadOrRefused(string mark)
    {
        var cell = string.Concat(Enumerable.Repeat(mark, Length / mark.Length));

        string[] sound = ["甲事", "县农业农村局", "1.做甲事；", "1.做乙事。"];
        string[] documents = [Reclaimed(cell), .. sound.Select((_, column) => Assist([.. sound.Select((text, index) => index == column ? cell : text)]))];

        Assert.All(documents, document => Assert.Null(FactsOf.Read(document).Fault));
    }

    private static string Assist(params string[] cells) =>
        $"岳池县九龙街道履职事项清单\n配合履职事项清单\n序号\t事项类别\t事项名称\t对应上级部门\t上级部门职责\t乡镇配合职责\n1\t党的建设\t{string.Join('\t', cells)}\n";

    private static string Reclaimed(string handover) =>
        $"岳池县九龙街道履职事项清单\n上级部门收回事项清单\n序号\t事项类别\t事项名称\t承接部门及工作方式\n1\t党的建设\t甲事\t{handover}\n";
}
