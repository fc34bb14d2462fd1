namespace DutyGraph.Server.Hosting;

/// <summary>Sets the address on which the service listens.</summary>
public static class Listening
{
    /// <summary>The default address: this machine only.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    private static readonly string[] Settings = ["urls", "http_ports", "https_ports"];

    /// <summary>
    /// Listens on <see cref="DefaultUrl"/>, unless ASP.NET's own configuration (<c>--urls</c>, <c>ASPNETCORE_URLS</c>, <c>Kestrel:Endpoints</c> …) sets an
    /// address.
    /// </summary>
    public static WebApplicationBuilder ListenByDefault(this WebApplicationBuilder builder)
    {
        var configured = Settings.Any(setting => !string.IsNullOrEmpty(builder.Configuration[setting]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!configured)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        return builder;
    }
}
