using DutyGraph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>ASP.NET's own configuration wins over the default address.</summary>
public sealed class ListeningTests
{
    [Theory]
    [InlineData("", "http://localhost:5080")]
    [InlineData("--urls=http://127.0.0.1:8081", "http://127.0.0.1:8081")]
    [InlineData("--http_ports=8082", null)]
    [InlineData("--Kestrel:Endpoints:Web:Url=http://localhost:8083", null)]
    public void ListenByDefault_Configuration_Wins(string argument, string? expected)
    {
        var builder = WebApplication.CreateBuilder([argument]).ListenByDefault();

        Assert.Equal(expected, builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey));
    }
}
