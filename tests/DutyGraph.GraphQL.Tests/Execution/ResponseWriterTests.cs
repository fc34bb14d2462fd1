using System.Text;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;

namespace DutyGraph.GraphQL.Tests.Execution;

public class ResponseWriterTests
{
    [Theory]
    [InlineData(0d, "0")]
    [InlineData(1.0, "1")]
    [InlineData(0.1, "0.1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.5e300, "1.5e+300")]
    [InlineData(0.00001, "0.00001")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(-1.25e-9, "-1.25e-9")]
    [InlineData(double.MaxValue, "1.7976931348623157e+308")]
    [InlineData(double.Epsilon, "5e-324")]
    public void Number_AnyDouble_IsWrittenAsEcmaScriptDoes(double value, string expected) => Assert.Equal(expected, Written(writer => writer.Number(value)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Number_NotFinite_IsRefused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => Written(writer => writer.Number(value)));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("昌吉市 <b>'&+", "\"昌吉市 <b>'&+\"")]
    [InlineData("\"\\\n\r\t\b\f", "\"\\\"\\\\\\n\\r\\t\\b\\f\"")]
    [InlineData("\u0000\u001f\u007f\u2028", "\"\\u0000\\u001f\u007f\u2028\"")]
    [InlineData("🏃x", "\"🏃x\"")]
    public void String_AnyText_IsEscapedAsEcmaScriptDoes(string value, string expected) => Assert.Equal(expected, Written(writer => writer.String(value)));

    // Not a theory: the compiler would replace lone surrogates in an attribute.
    [Fact]
    public void String_LoneSurrogate_IsEscaped()
    {
        Assert.Equal("\"a\\ud800b\"", Written(writer => writer.String("a\ud800b")));
        Assert.Equal("\"\\udc00\"", Written(writer => writer.String("\udc00")));
        Assert.Equal("\"x\\ud83c\"", Written(writer => writer.String("x\ud83c")));
    }

    [Fact]
    public void String_LongerThanTheBuffer_IsWhole()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => i % 7 == 0 ? "\"" : i % 5 == 0 ? "木" : i % 3 == 0 ? "🏃" : "a"));
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Written(writer => writer.String(text))));
    }

    [Fact]
    public void Position_SetBack_TakesBackWhatWasWrittenAfterIt() => Assert.Equal("[null", Written(writer =>
    {
        writer.Raw((byte)'[');
        var start = writer.Position;
        writer.String(new string('x', 10_000));
        writer.Position = start;
        writer.Null();
    }));

    private static string Written(Action<ResponseWriter> write)
    {
        using var writer = new ResponseWriter();
        write(writer);
        return Encoding.UTF8.GetString(writer.Written.Span);
    }
}
