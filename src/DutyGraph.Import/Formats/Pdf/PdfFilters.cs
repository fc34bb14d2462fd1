using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace DutyGraph.Import;

/// <summary>The filters of the library with a limit on the unpacked size. One instance for each document.</summary>
internal sealed class PdfFilters : IFilterProvider
{
    private const int LeastBytes = 256;

    private static readonly IFilterProvider Filters = DefaultFilterProvider.Instance;
    private long _unpacked;

    /// <summary>The refusal of a stream, which the library may take for a fault of that stream alone; null if there is none.</summary>
    internal RefusedDocumentException? Refusal { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(Filters.GetFilters(dictionary));

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(Filters.GetNamedFilters(names));

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetAllFilters() => Bound(Filters.GetAllFilters());

    private List<IFilter> Bound(IReadOnlyList<IFilter> all) => [.. all.Select(filter => new Bounded(this, filter))];

    // Each unpacking costs something, even of an empty stream: a form may print another one many times.
    private void Take(long bytes)
    {
        _unpacked += bytes + LeastBytes;
        if (_unpacked > 2L * FormatLimits.UnpackedBytes)
        {
            throw ZipFile.TooLarge();
        }
    }

    private sealed class Bounded(PdfFilters document, IFilter filter) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            try
            {
                // Only Flate can expand a lot before the filter returns, so its output size is measured first.
                document.Take(filter is FlateFilter ? Measure(input) : 0);
                var decoded = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
                document.Take(filter is FlateFilter ? 0 : decoded.Length);
                PdfContent.Check(streamDictionary, decoded.Span);
                return decoded;
            }
            catch (RefusedDocumentException refusal)
            {
                document.Refusal = refusal;
                throw;
            }
        }

        private static long Measure(Memory<byte> input)
        {
            var length = 0L;
            try
            {
                using var stream = new ZLibStream(ZipFile.Stream(input), CompressionMode.Decompress);
                var buffer = new byte[81_920];
                while (stream.Read(buffer) is > 0 and var read && length <= 2L * FormatLimits.UnpackedBytes)
                {
                    length += read;
                }
            }
            catch (InvalidDataException)
            {
                // The library handles a broken stream; it unpacks no more than this.
            }

            return length;
        }
    }
}
