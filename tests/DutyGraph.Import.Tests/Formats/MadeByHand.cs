using System.IO.Compression;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Small PDFs of a few objects.</summary>
internal static class MadeByHand
{
    /// <summary>A page with a full-page image and no text.</summary>
    public static byte[] ScannedPdf => Pdf(
        "",
        "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\nA\nendstream",
        "q 595 0 0 842 0 0 cm /I Do Q");

    /// <summary>A page with a password.</summary>
    public static byte[] EncryptedPdf =>
        Pdf($"/Encrypt<</Filter/Standard/V 1/R 2/O<{new string('a', 64)}>/U<{new string('b', 64)}>/P -4>>/ID[<00><00>]", "null", "");

    /// <summary>A page with text at the given positions, in a font that every reader has.</summary>
    public static byte[] Page(string content) => Pdf("", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", content);

    /// <summary>A page whose content is packed.</summary>
    public static byte[] PackedPage(byte[] content)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return PdfFiles.Of(
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>",
            $"<</Length {(2 * packed.Length) + 1}/Filter[/ASCIIHexDecode/FlateDecode]>>stream\n{Convert.ToHexString(packed.ToArray())}>\nendstream",
        ]);
    }

    private static byte[] Pdf(string trailer, string resource, string content) => PdfFiles.Of(
    [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        + $"/Resources<</{(content.Contains("Tf", StringComparison.Ordinal) ? "Font<</F" : "XObject<</I")} 5 0 R>>>>>>",
        PdfFiles.Stream(content),
        resource,
    ], trailer);
}
