using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>
/// Files of each format with some bytes changed, removed or duplicated are read or refused; the reader never throws. <c>DUTYGRAPH_FUZZ=100000</c> sets the
/// number of files of each format; for the slowest, PDF, it is a fifth of it. The seed is fixed.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("DUTYGRAPH_FUZZ"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 100;

    private static readonly string[] Rows = ["1|乡村振兴|水利工作|县水利局|1.做好指导；2.做好检查。|1.做好配合；2.做好上报。", "2|民生服务|救助工作|县民政局、县财政局|做好指导。|做好配合。"];

    private static readonly Dictionary<string, Func<byte[]>> Seeds = new()
    {
        ["docx"] = () => LayoutWriters.All["docx"](Lines()),
        ["docx, its XML"] = () => LayoutWriters.All["docx"](Lines()),
        ["xlsx"] = () => LayoutWriters.All["xlsx"](Lines()),
        ["xlsx, its XML"] = () => LayoutWriters.All["xlsx"](Lines()),
        ["html"] = () => LayoutWriters.All["html"](Lines()),
        ["csv"] = () => LayoutWriters.All["csv"](Lines()),
        ["txt"] = () => Encoding.UTF8.GetBytes(FactsOf.Document(Rows)),
        ["xls"] = () => File.ReadAllBytes(Path.Combine(Folder(), "small.xls")),
        ["pdf"] = () => File.ReadAllBytes(Path.Combine(Folder(), "small.pdf")),
        ["zip"] = () => OfficeFiles.ZipOf(("a.csv", LayoutWriters.All["csv"](Lines())), ("b.html", LayoutWriters.All["html"](Lines()))),
    };

    public static TheoryData<string> Formats => [.. Seeds.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_DamagedFile_IsReadOrRefused(string format)
    {
        var whole = Seeds[format]();
        var random = new Random(14);
        for (var i = 0; i < (format is "pdf" ? Rounds / 5 : Rounds); i++)
        {
            var damaged = format.EndsWith("XML", StringComparison.Ordinal) ? DamagePart(whole, random) : Damage(whole, random);

            var result = FactsOf.Reader.Read("a." + format, damaged);

            Assert.True(result.Errors.All(error => error.Code is not "READER_FAULT"), $"{format} {i}: {result.Fault}");
        }
    }

    private static IReadOnlyList<LayoutLine> Lines() => LayoutOf.File(FactsOf.Document(Rows)).Lines;

    private static byte[] Damage(byte[] content, Random random)
    {
        var damaged = content.ToList();
        for (var count = random.Next(1, 8); count > 0 && damaged.Count > 1; count--)
        {
            var at = random.Next(damaged.Count);
            var length = Math.Min(random.Next(1, 40), damaged.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, length);
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(at, length));
                    break;
                case 3:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                default:
                    damaged.RemoveRange(at, random.Next(4) == 0 ? damaged.Count - at : 0);
                    break;
            }
        }

        return [.. damaged];
    }

    // Changes inside a compressed part would only break its checksum, so the part is unpacked, changed, and packed again.
    private static byte[] DamagePart(byte[] zip, Random random)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(zip));
        var chosen = random.Next(archive.Entries.Count);
        return OfficeFiles.ZipOf([.. archive.Entries.Select((entry, index) =>
        {
            using var stream = entry.Open();
            var part = new MemoryStream();
            stream.CopyTo(part);
            return (entry.FullName, index == chosen ? Swap(part.ToArray(), random) : part.ToArray());
        })]);
    }

    // Swaps and duplicates pieces between angle brackets, so that most results are still XML.
    private static byte[] Swap(byte[] xml, Random random)
    {
        var pieces = Encoding.UTF8.GetString(xml).Split('<').ToList();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var (a, b) = (random.Next(pieces.Count), random.Next(pieces.Count));
            switch (random.Next(3))
            {
                case 0:
                    (pieces[a], pieces[b]) = (pieces[b], pieces[a]);
                    break;
                case 1:
                    pieces[a] = pieces[a].Replace("1", random.Next(-2, 70_000).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
                    break;
                default:
                    pieces[a] = System.Text.RegularExpressions.Regex.Replace(pieces[a], "\"[^\"]*\"", "\"\"", System.Text.RegularExpressions.RegexOptions.None, Timeout.InfiniteTimeSpan);
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(string.Join('<', pieces));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Seeds");
}
