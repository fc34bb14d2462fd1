using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>Parses selections, arguments and uses of directives (2.5 Selection Sets to 2.9 Fragments, 2.13 Directives).</summary>
internal sealed partial class DocumentParser
{
    private SelectionSetNode ParseSelectionSet()
    {
        var location = _token.Location;
        Nest();
        Expect(TokenKind.BraceLeft);
        var selections = ReadMany(TokenKind.BraceRight, static parser => parser.ParseSelection());
        Unnest();
        return new SelectionSetNode { Location = location, Selections = selections };
    }

    private SelectionNode ParseSelection() => _token.Kind == TokenKind.Spread ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var first = ParseName();
        var name = Skip(TokenKind.Colon) ? ParseName() : null;
        return new FieldNode
        {
            Location = first.Location,
            Alias = name is null ? null : first,
            Name = name ?? first,
            Arguments = ParseArguments(isConstant: false),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = _token.Kind == TokenKind.BraceLeft ? ParseSelectionSet() : null,
        };
    }

    private SelectionNode ParseFragment()
    {
        var location = Expect(TokenKind.Spread).Location;
        var hasCondition = SkipKeyword("on");
        if (!hasCondition && _token.Kind == TokenKind.Name)
        {
            return new FragmentSpreadNode { Location = location, Name = ParseName(), Directives = ParseDirectives(isConstant: false) };
        }

        return new InlineFragmentNode
        {
            Location = location,
            TypeCondition = hasCondition ? ParseNamedType() : null,
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
        };
    }

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant) => ReadOptional<ArgumentNode>(
        TokenKind.ParenthesisLeft,
        TokenKind.ParenthesisRight,
        isConstant ? static parser => parser.ParseArgument(isConstant: true) : static parser => parser.ParseArgument(isConstant: false));

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode { Location = name.Location, Name = name, Value = ParseValue(isConstant) };
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (_token.Kind != TokenKind.At)
        {
            return [];
        }

        var mark = _itemCount;
        while (_token.Kind == TokenKind.At)
        {
            var location = Expect(TokenKind.At).Location;
            Push(new DirectiveNode { Location = location, Name = ParseName(), Arguments = ParseArguments(isConstant) });
        }

        return Pop<DirectiveNode>(mark);
    }
}
