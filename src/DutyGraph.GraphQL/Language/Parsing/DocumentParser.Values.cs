using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>Parses values and type references (2.10 Input Values, 2.12 Type References).</summary>
internal sealed partial class DocumentParser
{
    public ValueNode ParseValue(bool isConstant)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            case TokenKind.Int:
                Advance();
                return new IntValueNode { Location = token.Location, Value = TextOf(token).ToString() };
            case TokenKind.Float:
                Advance();
                return new FloatValueNode { Location = token.Location, Value = TextOf(token).ToString() };
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                Advance();
                return NamedValue(token);
            case TokenKind.Dollar:
                return isConstant ? throw VariableInConstant() : ParseVariable();
            default:
                throw Unexpected(token);
        }
    }

    public TypeNode ParseType()
    {
        var location = _token.Location;
        TypeNode type;
        if (_token.Kind == TokenKind.BracketLeft)
        {
            Nest();
            Advance();
            var item = ParseType();
            Expect(TokenKind.BracketRight);
            Unnest();
            type = new ListTypeNode { Location = location, Type = item };
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode { Location = location, Type = type } : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode { Location = name.Location, Name = name };
    }

    private ValueNode NamedValue(Token token) => TextOf(token) switch
    {
        "true" => new BooleanValueNode { Location = token.Location, Value = true },
        "false" => new BooleanValueNode { Location = token.Location, Value = false },
        "null" => new NullValueNode { Location = token.Location },
        _ => new EnumValueNode { Location = token.Location, Value = Intern(token) },
    };

    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new StringValueNode { Location = token.Location, Value = token.Text!, Block = token.Kind == TokenKind.BlockString };
    }

    private VariableNode ParseVariable()
    {
        var location = Expect(TokenKind.Dollar).Location;
        return new VariableNode { Location = location, Name = ParseName() };
    }

    /// <summary>The error for a variable in a constant (2.10). It is located at the dollar sign and names the variable, if a name follows.</summary>
    private SyntaxException VariableInConstant()
    {
        var dollar = Expect(TokenKind.Dollar);
        return _token.Kind == TokenKind.Name
            ? Fail(dollar, $"常量中不能有变量 \"${TextOf(_token)}\"。", $"Unexpected variable \"${TextOf(_token)}\" in constant value.")
            : Unexpected(dollar);
    }

    private ListValueNode ParseList(bool isConstant)
    {
        var location = _token.Location;
        Nest();
        Advance();
        ImmutableArray<ValueNode> values = Skip(TokenKind.BracketRight)
            ? []
            : ReadMany<ValueNode>(
                TokenKind.BracketRight,
                isConstant ? static parser => parser.ParseValue(isConstant: true) : static parser => parser.ParseValue(isConstant: false));
        Unnest();
        return new ListValueNode { Location = location, Values = values };
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var location = _token.Location;
        Nest();
        Advance();
        ImmutableArray<ObjectFieldNode> fields = Skip(TokenKind.BraceRight)
            ? []
            : ReadMany<ObjectFieldNode>(
                TokenKind.BraceRight,
                isConstant ? static parser => parser.ParseObjectField(isConstant: true) : static parser => parser.ParseObjectField(isConstant: false));
        Unnest();
        return new ObjectValueNode { Location = location, Fields = fields };
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode { Location = name.Location, Name = name, Value = ParseValue(isConstant) };
    }
}
