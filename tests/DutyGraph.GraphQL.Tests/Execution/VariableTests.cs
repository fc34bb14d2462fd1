using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>Specification, 6.1.2: variables are coerced before anything runs.</summary>
public class VariableTests
{
    [Theory]
    [InlineData("Int", "1.5", "Variable \\\"$v\\\" got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("Int", "3000000000", "Variable \\\"$v\\\" got invalid value 3000000000; Int cannot represent non 32-bit signed integer value: 3000000000")]
    [InlineData("Int", "\"1\"", "Variable \\\"$v\\\" got invalid value \\\"1\\\"; Int cannot represent non-integer value: \\\"1\\\"")]
    [InlineData("Int!", "null", "Variable \\\"$v\\\" of non-null type \\\"Int!\\\" must not be null.")]
    [InlineData("Int!", null, "Variable \\\"$v\\\" of required type \\\"Int!\\\" was not provided.")]
    [InlineData("Boolean", "0", "Variable \\\"$v\\\" got invalid value 0; Boolean cannot represent a non boolean value: 0")]
    [InlineData("Float", "\"x\"", "Variable \\\"$v\\\" got invalid value \\\"x\\\"; Float cannot represent non numeric value: \\\"x\\\"")]
    [InlineData("ID", "1.5", "Variable \\\"$v\\\" got invalid value 1.5; ID cannot represent value: 1.5")]
    [InlineData("Size", "\"HUG\"", "Variable \\\"$v\\\" got invalid value \\\"HUG\\\"; Value \\\"HUG\\\" does not exist in \\\"Size\\\" enum.")]
    [InlineData("Size", "1", "Variable \\\"$v\\\" got invalid value 1; Enum \\\"Size\\\" cannot represent non-string value: 1.")]
    [InlineData("Moment", "\"later\"", "Variable \\\"$v\\\" got invalid value \\\"later\\\"; Moment is written like \\\"12s\\\".")]
    [InlineData(
        "CrateFilterInput",
        "{\"nested\":{\"matrix\":[[1],[\"a\"]]}}",
        "Variable \\\"$v\\\" got invalid value \\\"a\\\" at \\\"v.nested.matrix[1][0]\\\"; Int cannot represent non-integer value: \\\"a\\\"")]
    [InlineData(
        "CrateFilterInput",
        "{\"unknown\":1}",
        "Variable \\\"$v\\\" got invalid value {\\\"unknown\\\":1}; Field \\\"unknown\\\" is not defined by type \\\"CrateFilterInput\\\".")]
    [InlineData("CrateFilterInput", "7", "Variable \\\"$v\\\" got invalid value 7; Expected type \\\"CrateFilterInput\\\" to be an object.")]
    [InlineData(
        "CrateFilterInput",
        "{\"size\":null}",
        "Variable \\\"$v\\\" got invalid value null at \\\"v.size\\\"; Expected non-nullable type \\\"Size!\\\" not to be null.")]
    [InlineData("Finder!", "{}", "Variable \\\"$v\\\" got invalid value {}; Exactly one key must be specified for OneOf type \\\"Finder\\\".")]
    [InlineData("Finder!", "{\"id\":\"a\",\"label\":\"b\"}", "Exactly one key must be specified for OneOf type \\\"Finder\\\".")]
    [InlineData("Finder!", "{\"id\":null}", "Field \\\"id\\\" must be non-null.")]
    public async Task Execute_WrongVariable_SaysWhatWasExpectedAndWhere(string type, string? json, string message)
    {
        var answer = await WarehouseServer.AskAsync(DocumentFor(type), json is null ? null : $$"""{"v":{{json}}}""");
        Assert.Contains(message, answer);
        Assert.DoesNotContain("\"data\"", answer);
    }

    [Theory]
    [InlineData("Int", "2.0", "number: $v", "2    1+2 PalletSized ")]
    [InlineData("ID", "12", "id: $v", "7  12  1+2 PalletSized ")]
    [InlineData("[Int!]", "5", "list: $v", "7    5 PalletSized ")]
    [InlineData("[Int!]", "[1,2,3]", "list: $v", "7    1+2+3 PalletSized ")]
    [InlineData("Size!", "\"SMALL\"", "size: $v", "7    1+2 Small ")]
    [InlineData("Moment", "\"3s\"", "moment: $v", "7   3 1+2 PalletSized ")]
    public async Task Execute_RightVariable_IsCoerced(string type, string json, string argument, string expected) =>
        Assert.Equal(
            $$$"""{"data":{"scalars":"{{{expected}}}"}}""",
            await WarehouseServer.AskAsync($"query ($v: {type}) {{ scalars({argument}) }}", $$"""{"v":{{json}}}"""));

    [Fact]
    public async Task Execute_SeveralWrongVariables_AllAreReported()
    {
        var answer = await WarehouseServer.AskAsync("query ($a: Int!, $b: Boolean) { scalars(number: $a, flag: $b) }", """{"b":1}""");
        Assert.Contains("\\\"$a\\\"", answer);
        Assert.Contains("\\\"$b\\\"", answer);
    }

    private static string DocumentFor(string type) => $"query ($v: {type}) {{ " + type.TrimEnd('!') switch
    {
        "Int" => "scalars(number: $v)",
        "Boolean" => "scalars(flag: $v)",
        "Float" => "scalars(ratio: $v)",
        "ID" => "scalars(id: $v)",
        "Size" => "scalars(size: $v)",
        "Moment" => "scalars(moment: $v)",
        "Finder" => "find(by: $v)",
        _ => "echo(filter: $v)",
    } + " }";
}
