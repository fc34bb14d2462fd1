using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class ReferenceTablesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public void Read_OurOwnTables_HoldsTheWholeCountry()
    {
        Assert.Equal(41_352, Reference.Tables.Townships.Count);
        Assert.Equal(31, Reference.Tables.Divisions.All.Count(division => division.Level == DivisionLevel.Region));
        Assert.Equal("党的建设", Reference.Tables.Categories[0]);
    }

    [Fact]
    public void Read_PrefectureWithoutCounties_IsOneNodeUnderItsProvince()
    {
        var dongguan = Assert.Single(Reference.Tables.Divisions.All, division => division.Name == "东莞市");

        Assert.Equal(DivisionLevel.County, dongguan.Level);
        Assert.Equal("广东省", Reference.Tables.Divisions.ParentOf(dongguan)!.Name);
    }

    [Fact]
    public void Read_FolderWithOneTable_TakesTheOthersFromTheFallback()
    {
        Write("categories.csv", "position,name\n2,乙\n1,甲\n");

        var tables = ReferenceTables.Read(_folder.FullName, Reference.Folder);

        Assert.Equal<string>(["甲", "乙"], tables.Categories);
        Assert.Equal(41_352, tables.Townships.Count);
    }

    [Fact]
    public void Read_FieldThatIsNoNumber_NamesFileLineAndField()
    {
        Write("townships.csv", "code,name,division\n110101001,东华门街道,110101\nx10101002,景山街道,110101\n");

        var error = Assert.Throws<ReferenceTableException>(() => ReferenceTables.Read(_folder.FullName, Reference.Folder));

        Assert.Equal(("townships.csv", 3, "code"), (Path.GetFileName(error.Path), error.Line, error.Field));
    }

    [Fact]
    public void Read_TownshipOfAnUnknownDivision_NamesTheField()
    {
        Write("townships.csv", "code,name,division\n110101001,东华门街道,990101\n");

        var error = Assert.Throws<ReferenceTableException>(() => ReferenceTables.Read(_folder.FullName, Reference.Folder));

        Assert.Equal("division", error.Field);
    }

    [Theory]
    [InlineData("110101,西城区,西城区,COUNTY,110000,西城区", "key")]
    [InlineData("110102,西城区,西城区,COUNTY,990000,西城区", "parent")]
    [InlineData("110102,西城区,西城区,TOWN,110000,西城区", "level")]
    public void Read_DivisionThatCannotStand_NamesLineAndField(string row, string field)
    {
        Write("divisions.csv", $"code,name,short_name,level,parent,key\n110000,北京市,北京市,REGION,,北京市\n110101,东城区,东城区,COUNTY,110000,东城区\n{row}\n");

        var error = Assert.Throws<ReferenceTableException>(() => ReferenceTables.Read(_folder.FullName, Reference.Folder));

        Assert.Equal((4, field), (error.Line, error.Field));
    }

    [Fact]
    public void Read_MissingColumn_NamesIt()
    {
        Write("department-kinds.csv", "name,branch\n水利局,GOVERNMENT\n");

        var error = Assert.Throws<ReferenceTableException>(() => ReferenceTables.Read(_folder.FullName, Reference.Folder));

        Assert.Equal((1, "short_names"), (error.Line, error.Field));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder.FullName, name), content);
}
