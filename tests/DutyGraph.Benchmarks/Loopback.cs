using System.Net;
using System.Net.Sockets;

namespace DutyGraph.Benchmarks;

/// <summary>Addresses of this machine alone.</summary>
internal static class Loopback
{
    /// <summary>An address with a port that nobody listens on now: http://127.0.0.1:49152.</summary>
    public static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
