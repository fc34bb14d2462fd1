namespace DutyGraph.Import.Tests.Validation;

/// <summary>A row whose departments stand under the name, and whose clauses stand under the departments, lacks a cell: the document is refused.</summary>
public sealed class ColumnShapesTests
{
    [Theory]
    [InlineData("岳池县公安局", "负责审批；做好检查。", true)]
    [InlineData("岳池县公安局、岳池县水利局", "1.负责审批。", true)]
    [InlineData("综治中心", "岳池县公安局", false)]
    [InlineData("施工许可", "岳池县公安局", false)]
    public void Read_NameAndDepartments_AreRefusedWhereTheRowIsMoved(string name, string departments, bool isRefused)
    {
        var read = FactsOf.Read(FactsOf.Document($"1|城乡建设|{name}|{departments}|岳池县公安局负责审批。|做好配合。"));

        Assert.Equal(
            isRefused,
            read.Errors.Any(error => error is { Code: "COLUMN_SHAPE", Line: not null } && error.Message.English.Contains("item 1", StringComparison.Ordinal)));
        Assert.Equal(isRefused, read.Facts is null);
    }
}
