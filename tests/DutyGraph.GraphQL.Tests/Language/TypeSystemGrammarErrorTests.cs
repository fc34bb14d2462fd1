namespace DutyGraph.GraphQL.Language;

/// <summary>Tokens in an order that is invalid in type system documents (3 Type System). Messages and positions equal those of the reference
/// implementation.</summary>
public sealed class TypeSystemGrammarErrorTests
{
    [Theory]
    [InlineData("type", "Expected Name, found <EOF>.", 1, 5)]
    [InlineData("type 1", "Expected Name, found Int \"1\".", 1, 6)]
    [InlineData("type A {}", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("type A { b }", "Expected \":\", found \"}\".", 1, 12)]
    [InlineData("type A { b: }", "Expected Name, found \"}\".", 1, 13)]
    [InlineData("type A { b() : C }", "Expected Name, found \")\".", 1, 12)]
    [InlineData("type A implements { b: C }", "Expected Name, found \"{\".", 1, 19)]
    [InlineData("type A implements & { b: C }", "Expected Name, found \"{\".", 1, 21)]
    [InlineData("type A implements B, C & { b: C }", "Unexpected Name \"C\".", 1, 22)]
    [InlineData("type A implements B & & C { b: C }", "Expected Name, found \"&\".", 1, 23)]
    [InlineData("interface A {}", "Expected Name, found \"}\".", 1, 14)]
    [InlineData("union A =", "Expected Name, found <EOF>.", 1, 10)]
    [InlineData("union A = |", "Expected Name, found <EOF>.", 1, 12)]
    [InlineData("union A = B |", "Expected Name, found <EOF>.", 1, 14)]
    [InlineData("union A = B | | C", "Expected Name, found \"|\".", 1, 15)]
    [InlineData("enum A {}", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("enum A { true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("enum A { null }", "Name \"null\" is reserved and cannot be used for an enum value.", 1, 10)]
    [InlineData("enum A { B: C }", "Expected Name, found \":\".", 1, 11)]
    [InlineData("input A {}", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("input A { b(c: D): E }", "Expected \":\", found \"(\".", 1, 12)]
    [InlineData("input A { b: C = $d }", "Unexpected variable \"$d\" in constant value.", 1, 18)]
    [InlineData("scalar", "Expected Name, found <EOF>.", 1, 7)]
    [InlineData("scalar A {", "Expected Name, found <EOF>.", 1, 11)]
    [InlineData("schema", "Expected \"{\", found <EOF>.", 1, 7)]
    [InlineData("schema {}", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("schema { a: B }", "Unexpected Name \"a\".", 1, 10)]
    [InlineData("schema @d", "Expected \"{\", found <EOF>.", 1, 10)]
    [InlineData("schema { query A }", "Expected \":\", found Name \"A\".", 1, 16)]
    [InlineData("directive @a", "Expected \"on\", found <EOF>.", 1, 13)]
    [InlineData("directive a on FIELD", "Expected \"@\", found Name \"a\".", 1, 11)]
    [InlineData("directive @a on", "Expected Name, found <EOF>.", 1, 16)]
    [InlineData("directive @a on foo", "Unexpected Name \"foo\".", 1, 17)]
    [InlineData("directive @a on FIELD |", "Expected Name, found <EOF>.", 1, 24)]
    [InlineData("directive @a on FIELD | foo", "Unexpected Name \"foo\".", 1, 25)]
    [InlineData("directive @a() on FIELD", "Expected Name, found \")\".", 1, 14)]
    [InlineData("directive @a on toString", "Unexpected Name \"toString\".", 1, 17)]
    [InlineData("extend", "Unexpected <EOF>.", 1, 7)]
    [InlineData("extend type", "Expected Name, found <EOF>.", 1, 12)]
    [InlineData("extend type A", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend scalar A", "Unexpected <EOF>.", 1, 16)]
    [InlineData("extend interface A", "Unexpected <EOF>.", 1, 19)]
    [InlineData("extend union A", "Unexpected <EOF>.", 1, 15)]
    [InlineData("extend enum A", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend input A", "Unexpected <EOF>.", 1, 15)]
    [InlineData("extend schema", "Unexpected <EOF>.", 1, 14)]
    [InlineData("extend foo", "Unexpected Name \"foo\".", 1, 8)]
    [InlineData("extend \"d\" type A { b: C }", "Unexpected String \"d\".", 1, 8)]
    [InlineData("extend query { a }", "Unexpected Name \"query\".", 1, 8)]
    [InlineData("type A @b(c: $d)", "Unexpected variable \"$d\" in constant value.", 1, 14)]
    [InlineData("type A { b: C @d(e: $f) }", "Unexpected variable \"$f\" in constant value.", 1, 21)]
    public void TryParse_TypeSystem_IsRefusedWhereItGoesWrong(string source, string message, int line, int column) =>
        SyntaxErrorAssert.Refused(source, message, line, column);

    // Later drafts extend directives and annotate their definitions; the September 2025 edition does not.
    [Theory]
    [InlineData("extend directive @a @b", "Unexpected Name \"directive\".", 1, 8)]
    [InlineData("directive @a @b on FIELD", "Expected \"on\", found \"@\".", 1, 14)]
    public void TryParse_DirectiveOnADirective_IsNotOfThisEdition(string source, string message, int line, int column) =>
        SyntaxErrorAssert.Refused(source, message, line, column);
}
