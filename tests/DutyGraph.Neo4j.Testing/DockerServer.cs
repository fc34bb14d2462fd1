using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Configurations;
using DotNet.Testcontainers.Containers;

namespace DutyGraph.Neo4j.Testing;

/// <summary>A server in a Docker container. Testcontainers removes the container when the process ends.</summary>
internal sealed class DockerServer : Neo4jServer
{
    private const string Image = "neo4j:5.26-community";

    private readonly IContainer _container;

    public DockerServer()
    {
        Directory.CreateDirectory(ImportFolder);
        _container = new ContainerBuilder(Image)
            .WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}")
            .WithEnvironment("NEO4J_server_memory_heap_max__size", "512m")
            .WithEnvironment("NEO4J_server_memory_pagecache_size", "256m")
            .WithBindMount(ImportFolder, "/import")
            .WithPortBinding(HttpPort, 7474)
            .WithPortBinding(BoltPort, 7687)
            .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(7474)))
            .Build();
    }

    /// <summary>Whether Docker answers on this machine.</summary>
    public static bool IsAvailable => TestcontainersSettings.OS.DockerEndpointAuthConfig is not null;

    private protected override string Host => _container.Hostname;

    public override Task StartAsync() => _container.StartAsync();

    public override Task StopAsync() => _container.StopAsync();

    public override async Task KillAsync()
    {
        // IContainer cannot kill; Docker can. The container and its data stay.
        using var docker = TestcontainersSettings.OS.DockerEndpointAuthConfig.GetDockerClientBuilder().Build();
        await docker.Containers.KillContainerAsync(_container.Id, new());
        await docker.Containers.WaitContainerAsync(_container.Id);
    }

    public override async ValueTask DisposeAsync()
    {
        await _container.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private protected override Task StartFirstAsync() => StartAsync();
}
