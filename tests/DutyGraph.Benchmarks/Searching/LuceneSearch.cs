using DutyGraph.Core;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Document = Lucene.Net.Documents.Document;

namespace DutyGraph.Benchmarks.Searching;

/// <summary>Lucene.NET as its documentation recommends for Chinese: CJK analyser with bigrams, one document per duty, memory-mapped files. No
/// facets.</summary>
internal sealed class LuceneSearch : Searched
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Text = "text";

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("dutygraph-lucene");
    private MMapDirectory? _directory;
    private DirectoryReader? _reader;
    private IndexSearcher? _searcher;

    public override string Name => "Lucene.NET, CJK pairs";

    public override int ShortestWord => 2;

    public override Action? Ask(string word)
    {
        var query = QueryOf(word);
        var first = _searcher!.Search(query, PageSize);
        return first.ScoreDocs.Length == PageSize ? () => _searcher.SearchAfter(first.ScoreDocs[^1], query, PageSize) : null;
    }

    public override void Dispose()
    {
        _reader?.Dispose();
        _directory?.Dispose();
        _folder.Delete(recursive: true);
    }

    protected override long Take(IEnumerable<Duty> duties)
    {
        _directory = new MMapDirectory(_folder);
        using (var analyzer = new CJKAnalyzer(Version))
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(Version, analyzer) { RAMBufferSizeMB = 256 }))
        {
            foreach (var duty in duties)
            {
                var document = new Document { new StringField("id", duty.Id, Field.Store.YES) };
                foreach (var text in Texts(duty))
                {
                    document.Add(new TextField(Text, text, Field.Store.NO));
                }

                writer.AddDocument(document);
            }

            writer.ForceMerge(1);
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader);
        return BytesIn(_folder.FullName);
    }

    private static Query QueryOf(string word)
    {
        if (word.Length == 2)
        {
            return new TermQuery(new Term(Text, word));
        }

        var phrase = new PhraseQuery();
        for (var at = 0; at + 1 < word.Length; at++)
        {
            phrase.Add(new Term(Text, word.Substring(at, 2)));
        }

        return phrase;
    }
}
