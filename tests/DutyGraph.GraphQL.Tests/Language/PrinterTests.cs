namespace DutyGraph.GraphQL.Language;

/// <summary>The printed form, and that printing loses nothing.</summary>
public sealed class PrinterTests
{
    private const string Executable = """"
        """
        Two lines,
          one deeper.
        """
        query A($b: [Int!]! = [1, 2], $c: D = { e: "f" } @g) @h {
          alias: field(a: 1, b: $b) @include(if: true) {
            ...F @skip(if: false)
            ... on G {
              h
            }
            ... @i {
              j
            }
          }
          long(first: "0123456789012345678901234567890123456789", third: 1.5e3)
          longer(
            first: "0123456789012345678901234567890123456789"
            second: "01234567890123456789012345678901234567890"
          )
        }

        "A fragment."
        fragment F on G @h {
          block(text: """one line""")
          nothing(a: null, b: {}, c: [], d: ENUM)
        }

        mutation {
          m
        }

        subscription S {
          s
        }
        """";

    private const string TypeSystem = """"
        """The schema."""
        schema @a {
          query: Q
          mutation: M
        }

        scalar S @specifiedBy(url: "https://example.org/s")

        """The root."""
        type Q implements I & J @a {
          """A field."""
          f(a: Int! = 1 @a, b: [S]): [Q!]! @deprecated(reason: "Old.")
          g(
            """
            Two
            lines
            """
            a: Int
            b: Int
          ): S
        }

        interface I implements J {
          f: S
        }

        union U @a = Q | M

        enum E {
          """One."""
          A @deprecated
          B
        }

        input O @oneOf {
          a: Int = 1
          b: [O!]
        }

        directive @a(b: Int = 1) repeatable on FIELD | QUERY

        extend schema @b {
          subscription: P
        }

        extend scalar S @b

        extend type Q implements K

        extend interface I @b

        extend union U = P

        extend enum E {
          C
        }

        extend input O {
          c: S
        }
        """";

    [Theory]
    [InlineData(Executable)]
    [InlineData(TypeSystem)]
    public void Print_DocumentInThePrintersForm_IsTheSameText(string source) => Assert.Equal(Expected(source), Printer.Print(Parser.Parse(source)));

    [Theory]
    [InlineData("a\"")]
    [InlineData("a\\")]
    [InlineData("  leading")]
    [InlineData("  leading and ending with a quote\"")]
    [InlineData("  a\nb")]
    [InlineData("a\n\n  b\n \nc")]
    [InlineData("a \"\"\" b")]
    [InlineData("\"\"\"")]
    [InlineData("")]
    [InlineData(" \n a \n ")]
    [InlineData("\n")]
    [InlineData("a\rb")]
    [InlineData("\u0007")]
    [InlineData("  all\n  indented")]
    [InlineData("more than seventy characters of one line, so that it is set between lines of its own")]
    public void Print_BlockString_MeansTheSameWhenReadAgain(string value)
    {
        var field = new FieldDefinitionNode
        {
            Description = new StringValueNode { Value = value, Block = true },
            Name = new NameNode { Value = "a" },
            Type = Parser.ParseType("B"),
        };
        var type = new ObjectTypeDefinitionNode { Name = new NameNode { Value = "T" }, Fields = [field] };

        var again = (ObjectTypeDefinitionNode)Parser.Parse(type.ToString()).Definitions[0];

        Assert.Equal(value, again.Fields[0].Description!.Value);
    }

    [Fact]
    public void Print_String_EscapesWhatMayNotStandInIt()
    {
        var node = new StringValueNode { Value = "\" \\ / \b\f\n\r\t \0 \u007F \u0085 乡 😀" };

        Assert.Equal(@""""" \\ / \b\f\n\r\t \u0000 \u007F \u0085 乡 😀""".Replace(@""""" ", @"""\"" "), node.ToString());
        Assert.Equal(node.Value, ((StringValueNode)Parser.ParseValue(node.ToString())).Value);
    }

    private static string Expected(string source) => source.ReplaceLineEndings("\n");
}
