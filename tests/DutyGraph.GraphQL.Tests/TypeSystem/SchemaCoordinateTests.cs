using DutyGraph.GraphQL.Validation;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Tests.TypeSystem;

/// <summary>Schema coordinates (specification, 3.14). Every form is also compared with the reference implementation.</summary>
public class SchemaCoordinateTests
{
    [Fact]
    public void Parse_FieldArgument_HasItsThreeNames()
    {
        var coordinate = SchemaCoordinate.Parse("Query.duty(id:)");

        Assert.Equal((false, "Query", "duty", "id"), (coordinate.IsDirective, coordinate.Name, coordinate.Member, coordinate.Argument));
    }

    [Fact]
    public void Parse_DirectiveArgument_HasItsTwoNames()
    {
        var coordinate = SchemaCoordinate.Parse("@skip(if:)");

        Assert.Equal((true, "skip", null, "if"), (coordinate.IsDirective, coordinate.Name, coordinate.Member, coordinate.Argument));
    }

    [Fact]
    public void Parse_TextThatIsNone_SaysWhatOneLooksLike() =>
        Assert.Equal(
            "'Query.' is no schema coordinate: Type, Type.member, Type.field(argument:), @directive or @directive(argument:).",
            Assert.Throws<FormatException>(() => SchemaCoordinate.Parse("Query.")).Message);

    [Fact]
    public void Resolve_WhatTheSchemaLacks_IsNull() => Assert.Null(SchemaCoordinate.Parse("Nowhere.field(argument:)").Resolve(Rule.Schema));
}
