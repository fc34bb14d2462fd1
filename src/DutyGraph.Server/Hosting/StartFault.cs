using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>What keeps the service from starting and an operator can mend: said a line each, without a stack trace. All else is a broken program.</summary>
public static class StartFault
{
    /// <summary>Why the service could not start; empty where the exception is none of these.</summary>
    public static IReadOnlyList<string> Reasons(Exception fault) => fault switch
    {
        OptionsValidationException invalid => [.. invalid.Failures],
        IOException { InnerException: AddressInUseException } taken => [$"地址已被占用。 The address is in use. {taken.Message}"],
        // What the configuration binder says of a number that is none, and Kestrel of an address that is none.
        InvalidOperationException { InnerException: FormatException or ArgumentException } unread => [$"配置有误。 A setting is wrong. {unread.Message}"],
        FormatException unread => [$"配置有误。 A setting is wrong. {unread.Message}"],
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
}
