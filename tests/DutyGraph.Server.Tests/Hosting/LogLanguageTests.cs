using System.Reflection;
using System.Text.RegularExpressions;
using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Hosting;
using Microsoft.Extensions.Logging;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>The log is in one language: our own templates have both, and those of the GraphQL library are translated.</summary>
public sealed partial class LogLanguageTests
{
    public static TheoryData<string> OwnTemplates => [.. Templates(typeof(Program).Assembly, "DutyGraph.Server.Log")];

    public static TheoryData<string> LibraryTemplates => [.. Templates(typeof(GraphQLServerOptions).Assembly, "DutyGraph.GraphQL.Log")];

    [Theory]
    [MemberData(nameof(OwnTemplates))]
    public void In_OwnTemplate_HasAChineseAndAnEnglishHalfWithTheSameValues(string template)
    {
        var (chinese, english) = (LogTemplates.In(template, Language.Chinese)!, LogTemplates.In(template, Language.English)!);

        Assert.Equal(Placeholders(template).Distinct().Order(), Placeholders(chinese).Order());
        Assert.Equal(Placeholders(chinese).Order(), Placeholders(english).Order());
        Assert.Matches("[\u4e00-\u9fff]", chinese);
        Assert.DoesNotMatch("[\u4e00-\u9fff，：。]", english);
        Assert.DoesNotMatch(@"\b[a-z]+ [a-z]+\b", Values().Replace(chinese, ""));
    }

    [Theory]
    [MemberData(nameof(LibraryTemplates))]
    public void In_TemplateOfTheLibrary_HasAChineseOneWithTheSameValues(string template)
    {
        Assert.Null(LogTemplates.In(template, Language.English));
        Assert.Equal(Placeholders(template).Order(), Placeholders(LogTemplates.In(template, Language.Chinese)!).Order());
    }

    [Theory]
    [InlineData(Language.Chinese, "7 Warning 有误 a.txt（第 5 行）：FAULT_5 有误 {File}。")]
    [InlineData(Language.English, "7 Warning Faulty a.txt (line 5): FAULT_5 Wrong {File}.")]
    public void Log_ValuesInBothLanguages_AreChosenAndNotReadAsTemplates(Language language, string expected)
    {
        using var provider = new Kept();
        using var factory = new LanguageLoggerFactory(LoggerFactory.Create(logging => logging.AddProvider(provider)), language);

        Faulty(factory.CreateLogger("test"), "a.txt", new("第 5 行", "line 5"), "FAULT_5", new("有误 {File}。", "Wrong {File}."));

        Assert.Equal(expected, provider.Line);
        Assert.Equal(language == Language.Chinese ? "第 5 行" : "line 5", provider.Values["Place"]);
        Assert.Equal("a.txt", provider.Values["File"]);
    }

    [Fact]
    public void Log_TemplateOfNobody_IsLeftAsItIs()
    {
        using var provider = new Kept();
        using var factory = new LanguageLoggerFactory(LoggerFactory.Create(logging => logging.AddProvider(provider)), Language.Chinese);

        Other(factory.CreateLogger("test"), 3);

        Assert.Equal("8 Information Three is 3", provider.Line);
    }

    private static IEnumerable<string> Templates(Assembly assembly, string type)
    {
        var methods = assembly.GetType(type, throwOnError: true)!.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
        return methods.Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()?.Message).OfType<string>();
    }

    private static IEnumerable<string> Placeholders(string template) => Values().Matches(template).Select(match => match.Value);

    [LoggerMessage(7, LogLevel.Warning, "有误 {File}（{Place}）：{Code} {Message} | Faulty {File} ({Place}): {Code} {Message}")]
    private static partial void Faulty(ILogger log, string file, BilingualText place, string code, BilingualText message);

    [LoggerMessage(8, LogLevel.Information, "Three is {Value}")]
    private static partial void Other(ILogger log, int value);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Values();

    /// <summary>Keeps the last message with its values.</summary>
    private sealed class Kept : ILoggerProvider, ILogger
    {
        public string Line { get; private set; } = "";

        public Dictionary<string, object?> Values { get; private set; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Line = $"{eventId.Id} {logLevel} {formatter(state, exception)}";
            Values = new((IEnumerable<KeyValuePair<string, object?>>)state!);
        }

        public void Dispose()
        {
        }
    }
}
