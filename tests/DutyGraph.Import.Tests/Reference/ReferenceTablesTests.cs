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

    [Theory]
    [InlineData("category:经济发展", "Category { Id = category:经济发展, Name = 经济发展, Position = 2 }")]
    [InlineData("category:无此类", "Category { Id = category:无此类, Name = 无此类, Position = 23 }")]
    [InlineData("kind:农业农村局", "DepartmentKind { Id = kind:农业农村局")]
    [InlineData("kind:农业局", null)]
    [InlineData("division:652301", "Division { Id = division:652301, Code = 652301, Name = 昌吉市")]
    [InlineData("division:000000", null)]
    [InlineData("township:昌吉市六工镇", "Township { Id = township:昌吉市六工镇, Name = 六工镇, FullName = 昌吉市六工镇, Code = 652301105")]
    [InlineData("township:南京市鼓楼区江东街道", "Township { Id = township:南京市鼓楼区江东街道, Name = 江东街道")]
    [InlineData("township:昌吉市无此镇", null)]
    [InlineData("department:昌吉市水利局", null)]
    public void Find_Id_ReturnsTheNodeOfTheTables(string id, string? node) =>
        Assert.StartsWith(node ?? "none", Reference.Tables.Find(id)?.ToString() ?? "none", StringComparison.Ordinal);

    [Fact]
    public void Find_EveryReferenceNodeOfTheFiveLists_IsTheNodeThatTheyState() => Assert.All(
        ImportFolder.Read(ImportFolder.Own, ImportFolder.Own).Facts.SelectMany(
            facts => facts.Divisions.Concat<GraphNode>(facts.Categories).Append(facts.Township)),
        node => Assert.Equal(node, Reference.Tables.Find(node.Id)));

    [Fact]
    public void Version_Tables_ChangesWithTheirContentAlone()
    {
        Write("categories.csv", "position,name\n2,乙\n1,甲\n");
        var first = ReferenceTables.Read(_folder.FullName, Reference.Folder).Version;
        Write("categories.csv", "name,position\n甲,1\n乙,2\n");
        var sorted = ReferenceTables.Read(_folder.FullName, Reference.Folder).Version;
        Write("categories.csv", "name,position\n乙,1\n甲,2\n");
        var swapped = ReferenceTables.Read(_folder.FullName, Reference.Folder).Version;

        Assert.Equal(first, sorted);
        Assert.NotEqual(first, swapped);
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
