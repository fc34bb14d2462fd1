namespace DutyGraph.Import.Tests;

/// <summary>A temporary folder with one table of corrections.</summary>
internal sealed class CorrectionTable : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    /// <summary>Writes the table.</summary>
    /// <param name="rows">Rows of document,list,number,field,value,reason.</param>
    public CorrectionTable(params string[] rows)
    {
        File.WriteAllLines(Path.Combine(_folder.FullName, "a.csv"), ["document,list,number,field,value,reason", .. rows]);
        Reader = new ListReader(Reference.Tables, Import.Corrections.Read(_folder.FullName));
    }

    /// <summary>A reader that applies these corrections.</summary>
    public ListReader Reader { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
