namespace DutyGraph.Import.Tests;

public sealed class ImportFolderTests : IDisposable
{
    private const string Row = "1|乡村振兴|水利工作|县水利局|做好指导。|做好配合。";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public ImportFolderTests() => _folder.CreateSubdirectory("sources");

    [Fact]
    public void Read_FolderWithoutSources_Throws()
    {
        Directory.Delete(Path.Combine(_folder.FullName, "sources"));

        Assert.Throws<DirectoryNotFoundException>(() => ImportFolder.Read(_folder.FullName, ImportFolder.Own));
    }

    [Fact]
    public void Read_GoodAndBadFiles_ReadsTheGoodOnesInOrderOfNames()
    {
        Write("b.txt", FactsOf.Document(Row));
        Write("a.txt", "不是清单");
        Write(".hidden", "不是清单");

        var report = ImportFolder.Read(_folder.FullName, ImportFolder.Own);

        Assert.Equal([("a.txt", false), ("b.txt", true)], report.Files.Select(file => (file.FileName, file.Facts is not null)));
        Assert.Equal("b.txt", Assert.Single(report.Facts).Document.FileName);
    }

    [Fact]
    public void Read_TwoDocumentsOfOneTownshipAndMonth_TakesBothAndNamesThem()
    {
        Write("a.txt", FactsOf.Document(Row));
        Write("b.txt", FactsOf.Document(Row.Replace("指导", "督导")));

        var report = ImportFolder.Read(_folder.FullName, ImportFolder.Own);

        Assert.All(report.Files, file => Assert.NotNull(file.Facts));
        var error = Assert.Single(report.Files[1].Errors);
        Assert.Equal("DUPLICATE_EDITION", error.Code);
        Assert.Contains("a.txt", error.Message.ToString());
        Assert.Contains("b.txt", error.Message.ToString());
    }

    [Fact]
    public void Read_AnotherEditionOfOneTownship_IsTakenToo()
    {
        Write("a.txt", FactsOf.Document(Row));
        Write("b.txt", FactsOf.Document(Row).Replace("2025年3月", "2026年3月"));

        Assert.Equal(["2025-03", "2026-03"], ImportFolder.Read(_folder.FullName, ImportFolder.Own).Facts.Select(facts => facts.Document.Edition!));
    }

    [Fact]
    public void Read_SameBytesUnderTwoNames_IsOneDocumentAndNoError()
    {
        Write("a.txt", FactsOf.Document(Row));
        Write("b.txt", FactsOf.Document(Row));

        var report = ImportFolder.Read(_folder.FullName, ImportFolder.Own);

        Assert.All(report.Files, file => Assert.Empty(file.Errors));
        Assert.Equal("a.txt", Assert.Single(report.Facts).Document.FileName);
    }

    [Fact]
    public void Read_SparseFileOver20MiB_IsRefusedAndTheRestIsRead()
    {
        Write("b.txt", FactsOf.Document(Row));
        using (var large = File.Create(Path.Combine(_folder.FullName, "sources", "a.txt")))
        {
            large.SetLength(ListReader.MaximumBytes + 1L);
        }

        var report = ImportFolder.Read(_folder.FullName, ImportFolder.Own);

        Assert.Equal("FILE_TOO_LARGE", Assert.Single(report.Files[0].Errors).Code);
        Assert.Single(report.Facts);
    }

    [Fact]
    public void Read_CorrectionThatMatchesNothing_IsReported()
    {
        Write("a.txt", FactsOf.Document(Row));
        _folder.CreateSubdirectory("corrections");
        File.WriteAllText(
            Path.Combine(_folder.FullName, "corrections", "ours.csv"),
            "document,list,number,field,value,reason\na.txt,ASSIST,1,name,水利,见原件\na.txt,ASSIST,2,name,水利,见原件\n");

        var report = ImportFolder.Read(_folder.FullName, ImportFolder.Own);

        Assert.Equal("水利", Assert.Single(report.Facts).Duties[0].Name);
        var error = Assert.Single(report.Errors);
        Assert.Equal(("CORRECTION_UNMATCHED", "ours.csv", 3), (error.Code, error.FileName, error.Line));
    }

    [Theory]
    [InlineData("category,乡村振兴")]
    [InlineData("name,水利工作")]
    [InlineData("departments,县水利局")]
    [InlineData("superiorResponsibilities,做好指导。")]
    [InlineData("townshipResponsibilities,做好配合。")]
    public void Read_CorrectionThatSaysWhatWasRead_IsReportedAndLeavesTheItemAlone(string correction)
    {
        Write("a.txt", FactsOf.Document(Row));
        _folder.CreateSubdirectory("corrections");
        File.WriteAllText(
            Path.Combine(_folder.FullName, "corrections", "ours.csv"), $"document,list,number,field,value,reason\na.txt,ASSIST,1,{correction},见原件\n");

        var report = ImportFolder.Read(_folder.FullName, ImportFolder.Own);

        Assert.Empty(Assert.Single(report.Facts).Duties[0].Issues);
        var error = Assert.Single(report.Errors);
        Assert.Equal(("CORRECTION_UNNEEDED", "ours.csv", 2), (error.Code, error.FileName, error.Line));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder.FullName, "sources", name), content);
}
