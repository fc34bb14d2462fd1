namespace DutyGraph.Import.Tests;

/// <summary>A temporary folder with one table of corrections.</summary>
internal sealed class CorrectionTable : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    /// <summary>Writes the table.</summary>
    /// <param name="rows">Rows of document,list,number,field,value,reason.</param>
    public CorrectionTable(params string[] rows)
    {
        File.WriteAllLines(Path.Combine(folder.FullName, "a.csv"), ["document,list,number,field,value,reason", .. rows]);
        Reader = new ListReader(Reference.Tables, Import.Corrections.Read(folder.FullName));
    }

    /// <summary>A reader that applies these corrections.</summary>
    public ListReader Reader { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
