using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>Faults at start that an operator can fix. Each is printed in one line without a stack trace. Other exceptions are bugs.</summary>
public static class StartFault
{
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel.Core";

    /// <summary>Returns the reasons why the service could not start; empty if the exception is a bug.</summary>
    public static IReadOnlyList<string> Reasons(Exception fault) => fault switch
    {
        OptionsValidationException invalid => [.. invalid.Failures],
        IOException { InnerException: AddressInUseException } taken => [$"地址已被占用。 The address is in use. {OneLine(taken)}"],
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

    /// <summary>Prints the reasons to standard error.</summary>
    /// <returns>The exit code: 1.</returns>
    public static int Tell(IEnumerable<string> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        foreach (var reason in reasons)
        {
            Console.Error.WriteLine($"无法启动 Cannot start: {reason}");
        }

        return 1;
    }

    private static string Unheard(Exception fault) => $"不能在 --urls 的地址监听。 The service cannot listen at the address of --urls. {OneLine(fault)}";

    private static string Wrong(Exception fault) => $"配置有误。 A setting is wrong. {OneLine(fault)}";

    private static string OneLine(Exception fault) => string.Join(' ', fault.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
