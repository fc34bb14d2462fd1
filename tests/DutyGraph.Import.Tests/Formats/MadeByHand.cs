using System.Globalization;
using System.Text;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Small PDFs of a few objects.</summary>
internal static class MadeByHand
{
    /// <summary>A page with a full-page image and no text.</summary>
    public static byte[] ScannedPdf => Pdf("", "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\nA\nendstream", "q 595 0 0 842 0 0 cm /I Do Q");

    /// <summary>A page with a password.</summary>
    public static byte[] EncryptedPdf => Pdf($"/Encrypt<</Filter/Standard/V 1/R 2/O<{new string('a', 64)}>/U<{new string('b', 64)}>/P -4>>/ID[<00><00>]", "null", "");

    /// <summary>A page with text at the given positions, in a font that every reader has.</summary>
    public static byte[] Page(string content) => Pdf("", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", content);

    private static byte[] Pdf(string trailer, string resource, string content)
    {
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</{(content.Contains("Tf", StringComparison.Ordinal) ? "Font<</F" : "XObject<</I")} 5 0 R>>>>>>",
            $"<</Length {content.Length}>>stream\n{content}\nendstream",
            resource,
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, text) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{text}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Length + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
