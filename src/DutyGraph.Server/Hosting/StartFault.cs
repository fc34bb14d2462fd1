using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>What keeps the service from starting and an operator can mend: said a line each, without a stack trace. All else is a broken program.</summary>
public static class StartFault
{
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel.Core";

    /// <summary>Why the service could not start; empty where the exception is none of these.</summary>
    public static IReadOnlyList<string> Reasons(Exception fault) => fault switch
    {
        OptionsValidationException invalid => [.. invalid.Failures],
        IOException { InnerException: AddressInUseException } taken => [$"地址已被占用。 The address is in use. {OneLine(taken)}"],
        // An address of another machine, or a port that this user may not have. Of localhost Kestrel tries IPv4 and IPv6, and has a fault of each.
        IOException { InnerException: AggregateException both } => [Unheard(both.InnerExceptions[0])],
        SocketException => [Unheard(fault)],
        ArgumentOutOfRangeException { ParamName: "port" } => [Unheard(fault)],
        // A URL with a path, https without a certificate.
        InvalidOperationException { Source: Kestrel } => [Wrong(fault)],
        // What the configuration binder says of a number that is none, and Kestrel of an address that is none.
        InvalidOperationException { InnerException: FormatException or ArgumentException } or FormatException => [Wrong(fault)],
        _ => [],
    };

    /// <summary>Says the reasons where errors go.</summary>
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
