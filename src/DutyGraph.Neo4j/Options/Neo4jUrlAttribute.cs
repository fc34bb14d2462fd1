using System.ComponentModel.DataAnnotations;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Checks that a URL is the address of a server that this build can connect to. Messages do not repeat a user or password from the URL.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class Neo4jUrlAttribute : ValidationAttribute
{
    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        var name = validationContext.MemberName!;
        return Fault(value as string) is { } fault
            ? new(new BilingualText($"{name} {fault.Chinese}", $"{name} {fault.English}").ToString(), [name])
            : ValidationResult.Success;
    }

    private static BilingualText? Fault(string? value)
    {
        if (!Uri.TryCreate(value, UriKind.Absolute, out var url) || url.Host.Length == 0)
        {
            return new("须是服务器的地址，如 http://localhost:7474。", "must be the address of a server, such as http://localhost:7474.");
        }

        if (!Neo4jTransport.Speaks(url.Scheme))
        {
            return Neo4jTransport.BoltSchemes.Contains(url.Scheme)
                ? new(
                    $"用 {url.Scheme}:// 须有官方驱动：请以 -p:Neo4jDriver=true 构建，或改用 http://（端口 7474）。",
                    $"with {url.Scheme}:// needs the official driver: build with -p:Neo4jDriver=true, or use http:// (port 7474).")
                : new($"不能用 {url.Scheme}://：须是 http:// 或 https://。", $"cannot be {url.Scheme}://: it must be http:// or https://.");
        }

        return url.UserInfo.Length > 0 || url.PathAndQuery.Trim('/').Length > 0 || url.Fragment.Length > 0
            ? new("只写到端口：用户和密码另设于 User、Password。", "must end with the port: user and password are set in User and Password.")
            : null;
    }
}
