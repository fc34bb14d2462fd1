using System.Reflection;
using System.Text.Json;

namespace DutyGraph.Core.Tests.Vocabulary;

public sealed class EdgeKindsTests
{
    [Fact]
    public void Name_OfEveryKind_IsTheRelationshipTypeThatTheApiSpells()
    {
        var types = typeof(Relationships).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(
            types.Where(type => type != Relationships.StatedIn).Order(StringComparer.Ordinal),
            EdgeKinds.All.Select(EdgeKinds.Name).Order(StringComparer.Ordinal));
        Assert.All(EdgeKinds.All, kind => Assert.Equal(JsonNamingPolicy.SnakeCaseUpper.ConvertName(kind.ToString()), EdgeKinds.Name(kind)));
        Assert.All(EdgeKinds.All, kind => Assert.Equal(kind, EdgeKinds.Of(EdgeKinds.Name(kind))));
    }

    [Fact]
    public void Of_TypeThatIsNoKind_Throws() => Assert.Throws<ArgumentException>(() => EdgeKinds.Of(Relationships.StatedIn));
}
