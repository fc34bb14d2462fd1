using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace DutyGraph.Import.Tests.Formats;

/// <summary>Makes damaged files of each format: small whole files with pieces changed, removed, swapped or repeated. A file is made again by its
/// number.</summary>
internal static class Fuzzer
{
    private static readonly string[] Rows = ["1|乡村振兴|水利工作|县水利局|1.做好指导；2.做好检查。|1.做好配合；2.做好上报。", "2|民生服务|救助工作|县民政局、县财政局|做好指导。|做好配合。"];

    private static readonly Dictionary<string, (Func<byte[]> Whole, Func<byte[], Random, byte[]> Damage)> Kinds = new()
    {
        ["txt"] = (() => Encoding.UTF8.GetBytes(FactsOf.Document(Rows)), Change),
        ["txt, its cells"] = (() => Encoding.UTF8.GetBytes(FactsOf.Document(Rows)), (text, random) => Swap(text, random, '\t')),
        ["csv"] = (() => Written("csv"), Change),
        ["csv, its cells"] = (() => Written("csv"), (text, random) => Swap(text, random, ',')),
        ["html"] = (() => Written("html"), Change),
        ["html, its tags"] = (() => Written("html"), (text, random) => Swap(text, random)),
        ["docx"] = (() => Written("docx"), Change),
        ["docx, its parts"] = (() => Written("docx"), ChangePart),
        ["xlsx"] = (() => Written("xlsx"), Change),
        ["xlsx, its parts"] = (() => Written("xlsx"), ChangePart),
        ["xls"] = (() => Seed("small.xls"), Change),
        ["pdf"] = (() => Written("pdf"), Change),
        ["pdf, its objects"] = (() => Written("pdf"), (text, random) => Swap(text, random)),
        ["pdf, with fonts"] = (() => Seed("small.pdf"), Change),
        ["zip"] = (() => OfficeFiles.ZipOf(("a.csv", Written("csv")), ("b.html", Written("html"))), Change),
        ["zip, its files"] = (() => OfficeFiles.ZipOf(("a.csv", Written("csv"))), ChangePart),
    };

    /// <summary>The formats; some twice, since changed bytes alone mostly break the encoding or a checksum.</summary>
    public static IReadOnlyCollection<string> Formats => Kinds.Keys;

    /// <summary>Returns damaged files of a format, from the first one to the given number.</summary>
    public static IEnumerable<byte[]> Files(string format, int count)
    {
        var (make, damage) = Kinds[format];
        var whole = make();
        return Enumerable.Range(0, count).Select(number => damage(whole, new Random(number)));
    }

    /// <summary>Returns a small whole file made by another program.</summary>
    public static byte[] Seed(string name) => File.ReadAllBytes(Path.Combine(Folder(), name));

    private static byte[] Written(string format) => LayoutWriters.All[format](LayoutOf.File(FactsOf.Document(Rows)).Lines);

    private static byte[] Change(byte[] content, Random random)
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

    private static byte[] ChangePart(byte[] zip, Random random)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        var chosen = random.Next(archive.Entries.Count);
        return OfficeFiles.ZipOf([.. archive.Entries.Select((entry, index) =>
        {
            using var stream = entry.Open();
            var part = new MemoryStream();
            stream.CopyTo(part);
            return (entry.FullName, index != chosen ? part.ToArray() : random.Next(2) == 0 ? Change(part.ToArray(), random) : Swap(part.ToArray(), random));
        })]);
    }

    // Swaps and changes pieces between marks, so that most results are still well-formed.
    private static byte[] Swap(byte[] text, Random random, char mark = '<')
    {
        var pieces = Encoding.UTF8.GetString(text).Split(mark).ToList();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var (a, b) = (random.Next(pieces.Count), random.Next(pieces.Count));
            switch (random.Next(4))
            {
                case 0:
                    (pieces[a], pieces[b]) = (pieces[b], pieces[a]);
                    break;
                case 1:
                    pieces[a] = pieces[a].Replace("1", random.Next(-2, 70_000).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
                    break;
                case 2:
                    pieces.Insert(a, pieces[b]);
                    break;
                default:
                    pieces[a] = Regex.Replace(pieces[a], "\"[^\"]*\"", "\"\"", RegexOptions.None, Timeout.InfiniteTimeSpan);
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(string.Join(mark, pieces));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Seeds");
}
