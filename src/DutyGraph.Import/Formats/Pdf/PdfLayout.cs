namespace DutyGraph.Import;

internal static class PdfLayout
{
    internal static Layout Of(string name, ReadOnlyMemory<byte> content, ColumnTitles titles) => throw RefusedDocumentException.NotRead("PDF", ".docx");
}
