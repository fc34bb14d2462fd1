using DutyGraph.GraphQL.TypeSystem.Annotated;

namespace DutyGraph.GraphQL.Tests.TypeSystem;

public class NamesTests
{
    [Theory]
    [InlineData("Name", "name")]
    [InlineData("ID", "id")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("Sha256", "sha256")]
    [InlineData("already", "already")]
    [InlineData("GB2260", "gb2260")]
    public void CamelCase_CSharpName_LowersItsFirstWord(string name, string expected) => Assert.Equal(expected, Names.CamelCase(name));

    [Theory]
    [InlineData("ByCategory", "BY_CATEGORY")]
    [InlineData("HTTPServer", "HTTP_SERVER")]
    [InlineData("ALREADY_DONE", "ALREADY_DONE")]
    [InlineData("Sha256Sum", "SHA256_SUM")]
    public void UpperSnakeCase_CSharpName_PartsItsWords(string name, string expected) => Assert.Equal(expected, Names.UpperSnakeCase(name));
}
