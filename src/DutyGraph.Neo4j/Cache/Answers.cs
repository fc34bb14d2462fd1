namespace DutyGraph.Neo4j;

/// <summary>Answers that were given while the graph stood at one revision. Those used least recently go first when there are more than the bound.</summary>
/// <param name="bytes">The bound, by <see cref="MemorySize"/>.</param>
internal sealed class Answers(long bytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Question, LinkedListNode<Kept>> _kept = [];
    private readonly LinkedList<Kept> _byUse = new();
    private long _bytes;

    /// <summary>How much memory they take, in bytes, about.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
            {
                return _bytes;
            }
        }
    }

    /// <summary>The answer that is kept or on its way, else the one that is asked for now.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="ask">Asks it of the server.</param>
    /// <param name="cancellation">Ends this wait, but nobody else's.</param>
    public ValueTask<CypherRows> GetAsync(Question question, Func<Question, CancellationToken, ValueTask<CypherRows>> ask, CancellationToken cancellation)
    {
        LinkedListNode<Kept>? mine = null;
        Shared<CypherRows> answer;
        lock (_lock)
        {
            if (_kept.TryGetValue(question, out var kept) && kept.Value.Answer.TryJoin())
            {
                _byUse.Remove(kept);
                _byUse.AddFirst(kept);
                answer = kept.Value.Answer;
            }
            else
            {
                if (kept is not null)
                {
                    Remove(kept);
                }

                mine = _byUse.AddFirst(new Kept(question));
                _kept.Add(question, mine);
                answer = mine.Value.Answer;
                answer.TryJoin();
            }
        }

        if (mine is not null)
        {
            answer.Start(stop => ask(question, stop), rows => Keep(mine, rows), () => Drop(mine));
        }

        return answer.WaitAsync(cancellation);
    }

    private void Keep(LinkedListNode<Kept> node, CypherRows rows)
    {
        var size = MemorySize.Of(node.Value.Question, rows);
        lock (_lock)
        {
            if (node.List is null)
            {
                return;
            }

            node.Value.Bytes = size;
            _bytes += size;
            for (var oldest = _byUse.Last; _bytes > bytes && oldest is not null;)
            {
                var next = oldest.Previous;
                if (oldest.Value.Bytes > 0)
                {
                    Remove(oldest);
                }

                oldest = next;
            }
        }
    }

    private void Drop(LinkedListNode<Kept> node)
    {
        lock (_lock)
        {
            if (node.List is not null)
            {
                Remove(node);
            }
        }
    }

    private void Remove(LinkedListNode<Kept> node)
    {
        _byUse.Remove(node);
        _kept.Remove(node.Value.Question);
        _bytes -= node.Value.Bytes;
    }

    /// <summary>An answer, kept or on its way.</summary>
    private sealed class Kept(Question question)
    {
        public Question Question { get; } = question;

        public Shared<CypherRows> Answer { get; } = new();

        /// <summary>Its size; 0 while it is on its way.</summary>
        public long Bytes { get; set; }
    }
}
