namespace DutyGraph.Import;

/// <summary>
/// Scans the bytes of an XML document in UTF-8, in pieces, for its depth and for a document type. In a document that is not well-formed, it may see other
/// markup than a parser; the parser then refuses the document.
/// </summary>
internal sealed class XmlScan
{
    private State _state;
    private byte _last;
    private int _repeated;
    private int _depth;

    private enum State
    {
        Text,
        Markup,
        Declaration,
        CommentStart,
        Comment,
        CData,
        Instruction,
        EndTag,
        Tag,
        DoubleQuoted,
        SingleQuoted,
    }

    /// <summary>The greatest nesting depth of tags so far.</summary>
    internal int Deepest { get; private set; }

    /// <summary>Whether the document declares a document type.</summary>
    internal bool HasDocumentType { get; private set; }

    /// <summary>Scans the next piece.</summary>
    internal void Take(ReadOnlySpan<byte> piece)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            // Nearly all bytes are text or attributes, which are skipped at once.
            if (Skipped() is var end and not 0)
            {
                var skipped = piece[i..].IndexOf(end);
                if (skipped < 0)
                {
                    return;
                }

                i += skipped;
            }

            Take(piece[i]);
        }
    }

    private byte Skipped() => _state switch
    {
        State.Text => (byte)'<',
        State.DoubleQuoted => (byte)'"',
        State.SingleQuoted => (byte)'\'',
        State.EndTag => (byte)'>',
        _ => 0,
    };

    private void Take(byte next)
    {
        switch (_state)
        {
            case State.Text:
                _state = State.Markup;
                break;
            case State.Markup:
                Open(next);
                break;
            case State.Declaration:
                _state = next switch { (byte)'-' => State.CommentStart, (byte)'[' => State.CData, _ => State.Tag };
                HasDocumentType |= _state is State.Tag;
                break;
            case State.CommentStart:
                _state = State.Comment;
                break;
            case State.Comment:
                CloseAfter((byte)'-', 2, next);
                break;
            case State.CData:
                CloseAfter((byte)']', 2, next);
                break;
            case State.Instruction:
                CloseAfter((byte)'?', 1, next);
                break;
            case State.EndTag:
                _state = State.Text;
                _depth--;
                break;
            case State.Tag:
                TakeTag(next);
                break;
            case State.DoubleQuoted or State.SingleQuoted:
                _state = State.Tag;
                break;
        }
    }

    private void Open(byte next)
    {
        var state = next switch { (byte)'!' => State.Declaration, (byte)'?' => State.Instruction, (byte)'/' => State.EndTag, _ => State.Tag };
        (_state, _last, _repeated) = (state, 0, 0);
        if (_state is State.Tag)
        {
            Deepest = Math.Max(Deepest, ++_depth);
        }
    }

    private void TakeTag(byte next)
    {
        switch (next)
        {
            case (byte)'"':
                _state = State.DoubleQuoted;
                break;
            case (byte)'\'':
                _state = State.SingleQuoted;
                break;
            case (byte)'>':
                _state = State.Text;
                _depth -= _last is (byte)'/' ? 1 : 0;
                break;
        }

        _last = next;
    }

    // A comment ends with -->, character data with ]]>, an instruction with ?>.
    private void CloseAfter(byte mark, int count, byte next)
    {
        if (next == mark)
        {
            _repeated++;
        }
        else if (next is (byte)'>' && _repeated >= count)
        {
            _state = State.Text;
        }
        else
        {
            _repeated = 0;
        }
    }
}
