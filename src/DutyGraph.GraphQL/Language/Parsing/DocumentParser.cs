using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DutyGraph.GraphQL.Language;

/// <summary>
/// A recursive descent parser with one token of look-ahead. This file has the shared parts; the productions are in the other files of this class, in the
/// order of the specification.
/// </summary>
internal sealed partial class DocumentParser
{
    private readonly string _source;
    private readonly ParserOptions _options;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private Lexer _lexer;
    private Token _token;
    private int _tokens;
    private int _nesting;

    /// <summary>A stack of the items of all open lists, innermost last. When a list closes, its items are copied to an array of exact size.</summary>
    private SyntaxNode[] _items = new SyntaxNode[32];
    private int _itemCount;

    public DocumentParser(string source, ParserOptions options)
    {
        _source = source;
        _options = options;
        _lexer = new Lexer(source);
        Advance();
    }

    /// <summary>Consumes a token of this kind.</summary>
    /// <exception cref="SyntaxException">The current token is of another kind.</exception>
    public Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            throw Expected(kind);
        }

        Advance();
        return token;
    }

    private void Advance()
    {
        _token = _lexer.Next();
        if (_token.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
        {
            throw new SyntaxException(new LimitError(Limit.Tokens, _options.MaxTokens + 1, _options.MaxTokens, _token.Location));
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool IsKeyword(string keyword) => _token.Kind == TokenKind.Name && TextOf(_token).SequenceEqual(keyword);

    private bool SkipKeyword(string keyword)
    {
        if (!IsKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Expected($"\"{keyword}\"");
        }
    }

    private ReadOnlySpan<char> TextOf(Token token) => _source.AsSpan(token.Start, token.Length);

    /// <summary>The text of a name; equal names in a document share one string.</summary>
    private string Intern(Token token)
    {
        var text = TextOf(token);
        if (!_names.TryGetValue(text, out var name))
        {
            name = text.ToString();
            _names.Set.Add(name);
        }

        return name;
    }

    /// <summary>Reads one or more items up to a closing token.</summary>
    private ImmutableArray<T> ReadMany<T>(TokenKind close, Func<DocumentParser, T> read)
        where T : SyntaxNode
    {
        var mark = _itemCount;
        do
        {
            Push(read(this));
        }
        while (!Skip(close));
        return Pop<T>(mark);
    }

    /// <summary>Reads one or more items between brackets; returns none if the opening token is missing.</summary>
    private ImmutableArray<T> ReadOptional<T>(TokenKind open, TokenKind close, Func<DocumentParser, T> read)
        where T : SyntaxNode => Skip(open) ? ReadMany(close, read) : [];

    /// <summary>Reads one or more items separated by a token; the token may also precede the first item.</summary>
    private ImmutableArray<T> ReadDelimited<T>(TokenKind delimiter, Func<DocumentParser, T> read)
        where T : SyntaxNode
    {
        var mark = _itemCount;
        Skip(delimiter);
        do
        {
            Push(read(this));
        }
        while (Skip(delimiter));
        return Pop<T>(mark);
    }

    private void Push(SyntaxNode item)
    {
        if (_itemCount == _items.Length)
        {
            Array.Resize(ref _items, _itemCount * 2);
        }

        _items[_itemCount++] = item;
    }

    private ImmutableArray<T> Pop<T>(int mark)
        where T : SyntaxNode
    {
        var items = new T[_itemCount - mark];
        Array.Copy(_items, mark, items, 0, items.Length);
        _itemCount = mark;
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Enters a level of nesting. Called before the opening token is consumed, so that an error is located there.</summary>
    private void Nest()
    {
        if (++_nesting > _options.MaxNesting)
        {
            throw new SyntaxException(new LimitError(Limit.Nesting, _options.MaxNesting + 1, _options.MaxNesting, _token.Location));
        }
    }

    private void Unnest() => _nesting--;

    private SyntaxException Expected(TokenKind kind) => Expected(Token.Describe(kind));

    private SyntaxException Expected(string expected)
    {
        var found = _token.Describe(_source);
        return Fail(_token, $"此处应为 {expected}，收到 {found}。", $"Expected {expected}, found {found}.");
    }

    private SyntaxException Unexpected(Token token)
    {
        var found = token.Describe(_source);
        return Fail(token, $"意外的 {found}。", $"Unexpected {found}.");
    }

    private static SyntaxException Fail(Token token, string chinese, string english) => new(new SyntaxError(new(chinese, english), token.Location));
}
