using System.Net;
using System.Net.Sockets;

namespace DutyGraph.Benchmarks;

/// <summary>Loopback addresses.</summary>
internal static class Loopback
{
    /// <summary>Returns an address with a free port: http://127.0.0.1:49152.</summary>
    public static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
