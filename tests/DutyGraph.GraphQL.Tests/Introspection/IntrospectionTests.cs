using System.Text.Json;
using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Introspection;

/// <summary>Specification, 4.2: introspection.</summary>
public class IntrospectionTests
{
    [Fact]
    public async Task Type_Object_HasItsFieldsInterfacesAndDeprecations() =>
        Assert.Equal(
            """{"data":{"__type":{"kind":"OBJECT","name":"Crate","description":"A crate.","specifiedByURL":null"""
            + ""","fields":[{"name":"id"},{"name":"label"},{"name":"weight"},{"name":"size"},{"name":"tags"},{"name":"broken"},{"name":"missing"}]"""
            + ""","interfaces":[{"name":"Labelled"},{"name":"Node"}],"possibleTypes":null,"enumValues":null,"inputFields":null,"ofType":null"""
            + ""","isOneOf":null}}}""",
            await WarehouseServer.AskAsync(
                """
                {
                  __type(name: "Crate") {
                    kind name description specifiedByURL fields { name } interfaces { name }
                    possibleTypes { name } enumValues { name } inputFields { name } ofType { name } isOneOf
                  }
                }
                """));

    [Fact]
    public async Task Type_DeprecatedField_ComesWhenAskedFor() =>
        Assert.Contains(
            """{"name":"tags","isDeprecated":false,"deprecationReason":null},{"name":"grams","isDeprecated":true,"deprecationReason":"Use weight."},""",
            await WarehouseServer.AskAsync("""{ __type(name: "Crate") { fields(includeDeprecated: true) { name isDeprecated deprecationReason } } }"""));

    [Fact]
    public async Task Type_DeprecatedValueAndArgument_ComeOnlyWhenAskedFor() =>
        Assert.Equal(
            """{"data":{"size":{"without":[{"name":"SMALL"},{"name":"PALLET_SIZED"}],"with":[{"name":"SMALL","deprecationReason":null}"""
            + """,{"name":"PALLET_SIZED","deprecationReason":null},{"name":"HUGE","deprecationReason":"Nothing is this large."}]}}}""",
            await WarehouseServer.AskAsync(
                """{ size: __type(name: "Size") { without: enumValues { name } with: enumValues(includeDeprecated: true) { name deprecationReason } } }"""));

    [Fact]
    public async Task Type_Arguments_HaveTypesAndDefaults() =>
        Assert.Contains(
            """{"name":"scalars","args":[{"name":"number","defaultValue":"7","type":{"kind":"NON_NULL","name":null,"ofType":{"name":"Int"}}}"""
            + """,{"name":"ratio","defaultValue":null,"type":{"kind":"SCALAR","name":"Float","ofType":null}},""",
            await WarehouseServer.AskAsync("""{ __type(name: "Query") { fields { name args { name defaultValue type { kind name ofType { name } } } } } }"""));

    [Fact]
    public async Task Type_AbstractOrOneOfOrScalar_SaysWhatItsKindHas() =>
        Assert.Equal(
            """{"data":{"u":{"kind":"UNION","possibleTypes":[{"name":"Crate"},{"name":"Tool"}],"fields":null}"""
            + ""","i":{"kind":"INTERFACE","possibleTypes":[{"name":"Crate"},{"name":"Shelf"}],"interfaces":[{"name":"Node"}]}"""
            + ""","o":{"kind":"INPUT_OBJECT","isOneOf":true,"inputFields":[{"name":"id"},{"name":"label"}]}"""
            + ""","f":{"isOneOf":false},"s":{"kind":"SCALAR","specifiedByURL":"https://example.org/moment"},"n":null}}""",
            await WarehouseServer.AskAsync(
                """
                {
                  u: __type(name: "Content") { kind possibleTypes { name } fields { name } }
                  i: __type(name: "Labelled") { kind possibleTypes { name } interfaces { name } }
                  o: __type(name: "Finder") { kind isOneOf inputFields { name } }
                  f: __type(name: "CrateFilterInput") { isOneOf }
                  s: __type(name: "Moment") { kind specifiedByURL }
                  n: __type(name: "Nothing") { kind }
                }
                """));

    [Fact]
    public async Task Schema_Roots_AreNamed() =>
        Assert.Equal(
            """{"data":{"__schema":{"description":null,"queryType":{"name":"Query"},"mutationType":{"name":"Mutation"},"subscriptionType":null}}}""",
            await WarehouseServer.AskAsync("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } } }"));

    [Fact]
    public async Task Schema_Directives_AreThoseOfTheSpecification() =>
        Assert.Equal(
            """{"data":{"__schema":{"directives":[{"name":"deprecated","isRepeatable":false"""
            + ""","locations":["FIELD_DEFINITION","ARGUMENT_DEFINITION","INPUT_FIELD_DEFINITION","ENUM_VALUE"],"args":[{"name":"reason"}]}"""
            + """,{"name":"include","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}]}"""
            + """,{"name":"oneOf","isRepeatable":false,"locations":["INPUT_OBJECT"],"args":[]}"""
            + """,{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if"}]}"""
            + """,{"name":"specifiedBy","isRepeatable":false,"locations":["SCALAR"],"args":[{"name":"url"}]}]}}}""",
            await WarehouseServer.AskAsync("{ __schema { directives { name isRepeatable locations args { name } } } }"));

    [Fact]
    public async Task Schema_Types_AreAllThatAreNamedAndNoOther()
    {
        using var answer = JsonDocument.Parse(await WarehouseServer.AskAsync("{ __schema { types { name } } }"));
        Assert.Equal(
            [
                "Boolean", "Content", "Counter", "Crate", "CrateFilterInput", "CratePage", "Finder", "Float", "ID", "Int", "Labelled", "Moment", "Mutation",
                "NestedFilterInput", "Node", "Query", "Shelf", "Size", "String", "Tool", "Worker",
                "__Directive", "__DirectiveLocation", "__EnumValue", "__Field", "__InputValue", "__Schema", "__Type", "__TypeKind",
            ],
            answer.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray()
                .Select(type => type.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Type_OfIntrospectionItself_IsAsSpecified() =>
        Assert.Equal(
            """{"data":{"__type":{"fields":[{"name":"kind","type":{"kind":"NON_NULL"}},{"name":"name","type":{"kind":"SCALAR"}}"""
            + """,{"name":"description","type":{"kind":"SCALAR"}},{"name":"specifiedByURL","type":{"kind":"SCALAR"}},{"name":"fields","type":{"kind":"LIST"}}"""
            + """,{"name":"interfaces","type":{"kind":"LIST"}},{"name":"possibleTypes","type":{"kind":"LIST"}},{"name":"enumValues","type":{"kind":"LIST"}}"""
            + """,{"name":"inputFields","type":{"kind":"LIST"}},{"name":"ofType","type":{"kind":"OBJECT"}},{"name":"isOneOf","type":{"kind":"SCALAR"}}]}}}""",
            await WarehouseServer.AskAsync("""{ __type(name: "__Type") { fields { name type { kind } } } }"""));
}
