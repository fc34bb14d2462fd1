namespace DutyGraph.GraphQL.Language;

/// <summary>Type system definitions and extensions (3 Type System), and the position of each node.</summary>
public sealed class TypeSystemParsingTests
{
    private static T Definition<T>(string source) => Assert.IsType<T>(Assert.Single(Parser.Parse(source).Definitions));

    [Fact]
    public void Parse_Object_HasDescriptionInterfacesDirectivesAndFields()
    {
        var type = Definition<ObjectTypeDefinitionNode>("\"D\" type A implements & B & C @d { \"E\" e(f: Int = 1): [G!] @h }");

        Assert.Equal("D", type.Description!.Value);
        Assert.Equal(["B", "C"], type.Interfaces.Select(name => name.Name.Value));
        var field = Assert.Single(type.Fields);
        Assert.Equal(("E", "e", "[G!]", "h"), (field.Description!.Value, field.Name.Value, field.Type.ToString(), field.Directives[0].Name.Value));
        var argument = Assert.Single(field.Arguments);
        Assert.Equal(("f", "Int", "1"), (argument.Name.Value, argument.Type.ToString(), argument.DefaultValue!.ToString()));
        Assert.Equal([1, 36, 42], new[] { type.Location, field.Location, argument.Location }.Select(location => location.Column));
    }

    [Fact]
    public void Parse_Interface_MayImplementInterfaces() =>
        Assert.Equal(["B", "C"], Definition<InterfaceTypeDefinitionNode>("interface A implements B & C").Interfaces.Select(name => name.Name.Value));

    [Theory]
    [InlineData("union A = B | C")]
    [InlineData("union A = | B | C")]
    public void Parse_Union_HasItsMembers(string source) =>
        Assert.Equal(["B", "C"], Definition<UnionTypeDefinitionNode>(source).Types.Select(type => type.Name.Value));

    [Fact]
    public void Parse_Enum_HasItsValues() =>
        Assert.Equal(["B", "on"], Definition<EnumTypeDefinitionNode>("enum A { \"b\" B @deprecated on }").Values.Select(value => value.Name.Value));

    [Fact]
    public void Parse_OneOfInput_HasFieldsAndTheDirective()
    {
        var type = Definition<InputObjectTypeDefinitionNode>("input A @oneOf { b: Int c: String }");

        Assert.Equal("oneOf", Assert.Single(type.Directives).Name.Value);
        Assert.Equal(["b", "c"], type.Fields.Select(field => field.Name.Value));
    }

    [Fact]
    public void Parse_Schema_HasItsRoots()
    {
        var roots = Definition<SchemaDefinitionNode>("\"S\" schema @a { query: Q mutation: M }").OperationTypes;

        Assert.Equal([(OperationType.Query, "Q"), (OperationType.Mutation, "M")], roots.Select(root => (root.Operation, root.Type.Name.Value)));
    }

    [Theory]
    [InlineData("directive @a(b: Int) repeatable on FIELD | VARIABLE_DEFINITION", true)]
    [InlineData("directive @a on | FIELD | VARIABLE_DEFINITION", false)]
    public void Parse_Directive_HasItsLocations(string source, bool repeatable)
    {
        var directive = Definition<DirectiveDefinitionNode>(source);

        Assert.Equal(repeatable, directive.Repeatable);
        Assert.Equal(["FIELD", "VARIABLE_DEFINITION"], directive.Locations.Select(location => location.Value));
    }

    [Theory]
    [InlineData("extend schema @a", typeof(SchemaDefinitionNode))]
    [InlineData("extend scalar A @a", typeof(ScalarTypeDefinitionNode))]
    [InlineData("extend type A implements B", typeof(ObjectTypeDefinitionNode))]
    [InlineData("extend interface A { b: C }", typeof(InterfaceTypeDefinitionNode))]
    [InlineData("extend union A = B", typeof(UnionTypeDefinitionNode))]
    [InlineData("extend enum A { B }", typeof(EnumTypeDefinitionNode))]
    [InlineData("extend input A { b: C }", typeof(InputObjectTypeDefinitionNode))]
    public void Parse_Extension_IsItsDefinitionMarked(string source, Type type)
    {
        var definition = Assert.Single(Parser.Parse(source).Definitions);

        Assert.IsType(type, definition);
        Assert.True(((TypeSystemNode)definition).IsExtension);
    }

    [Theory]
    [InlineData("type A")]
    [InlineData("interface A")]
    [InlineData("union A")]
    [InlineData("enum A")]
    [InlineData("input A")]
    [InlineData("scalar A")]
    public void Parse_TypeWithoutMembers_IsSyntacticallyRight(string source) =>
        Assert.False(((TypeSystemNode)Assert.Single(Parser.Parse(source).Definitions)).IsExtension);

    [Fact]
    public void Parse_ExecutableAndTypeSystemTogether_KeepTheirOrder() =>
        Assert.Equal(
            [typeof(ScalarTypeDefinitionNode), typeof(OperationDefinitionNode), typeof(EnumTypeDefinitionNode)],
            Parser.Parse("scalar A { b } enum C { D }").Definitions.Select(definition => definition.GetType()));
}
