using DutyGraph.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DutyGraph.Server.Hosting;

/// <summary>The language of the log and of faults at start: <c>--lang</c>, else <c>DutyGraph__Language</c>, else the locale.</summary>
public static class LogLanguage
{
    /// <summary>Returns the language that the operator chose.</summary>
    /// <param name="arguments">The arguments of the program. Only they are read for <c>--lang</c>: in the whole configuration, LANG would match.</param>
    /// <param name="configuration">The configuration with the setting.</param>
    /// <param name="locale">The language of the locale.</param>
    /// <exception cref="InvalidLanguageException">The option or setting is neither zh nor en.</exception>
    public static Language Of(string[] arguments, IConfiguration configuration, Language locale)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Languages.Choose(
            new ConfigurationBuilder().AddCommandLine(arguments).Build()[Languages.Option.TrimStart('-')],
            configuration[$"{ServiceOptions.Section}:{nameof(ServiceOptions.Language)}"],
            locale);
    }

    /// <summary>Writes the whole log, for every provider, in one language.</summary>
    public static WebApplicationBuilder AddLogLanguage(this WebApplicationBuilder builder, Language language)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<ILoggerFactory>(
            services => new LanguageLoggerFactory(ActivatorUtilities.CreateInstance<LoggerFactory>(services), language)));
        return builder;
    }
}
