using System.Net.Sockets;
using DutyGraph.Core;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>Faults at start that an operator can fix. Each is printed in one line without a stack trace. Other exceptions are bugs.</summary>
public static class StartFault
{
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel.Core";

    /// <summary>Returns the reasons why the service could not start; empty if the exception is a bug.</summary>
    public static IReadOnlyList<BilingualText> Reasons(Exception fault) => fault switch
    {
        BilingualException bilingual => [bilingual.Text],
        OptionsValidationException invalid => [.. invalid.Failures.Select(BilingualText.Parse)],
        IOException { InnerException: AddressInUseException } taken => [With("地址已被占用。", "The address is in use.", taken)],
        // An address of another machine, or a port that this user must not use. For localhost, Kestrel tries IPv4 and IPv6 and throws both failures together.
        IOException { InnerException: AggregateException both } => [Unheard(both.InnerExceptions[0])],
        SocketException => [Unheard(fault)],
        ArgumentOutOfRangeException { ParamName: "port" } => [Unheard(fault)],
        // A URL with a path, or https without a certificate.
        InvalidOperationException { Source: Kestrel } => [Wrong(fault)],
        // The configuration binder for a malformed number, or Kestrel for a malformed address.
        InvalidOperationException { InnerException: FormatException or ArgumentException } or FormatException => [Wrong(fault)],
        _ => [],
    };

    /// <summary>Prints the reasons to standard error, in the language of the log.</summary>
    /// <returns>The exit code: 1.</returns>
    public static int Tell(IEnumerable<BilingualText> reasons, Language language)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        foreach (var reason in reasons)
        {
            Console.Error.WriteLine($"{new BilingualText("无法启动：", "Cannot start: ").In(language)}{reason.In(language)}");
        }

        return 1;
    }

    private static BilingualText Unheard(Exception fault) =>
        With("不能在 --urls 的地址监听。", "The service cannot listen at the address of --urls.", fault);

    private static BilingualText Wrong(Exception fault) => With("配置有误。", "A setting is wrong.", fault);

    // Messages of the framework are in English only.
    private static BilingualText With(string chinese, string english, Exception fault)
    {
        var message = string.Join(' ', fault.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return new($"{chinese} {message}", $"{english} {message}");
    }
}
