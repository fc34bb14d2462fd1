using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Net;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL.Tests.Http;

/// <summary>Limits of the duration of requests and of the number that run and wait.</summary>
public class ServerLimitTests
{
    private const string Wait = """{"query":"{ wait }"}""";

    [Fact]
    public async Task Post_LongerThanAllowed_Is504AndSaysSo()
    {
        await using var host = await StartAsync(options => options.MaxRequestSeconds = 1);

        var response = await host.PostAsync(Wait);

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
        Assert.Matches(
            """^\{"errors":\[\{"message":"The request took longer than the 1 s that are allowed\.","extensions":\{"code":"TIME_LIMIT","asked":\d+(\.\d+)?,"allowed":1\}\}\],"extensions":\{"requestId":"r1"\}\}$""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_BodyThatNeverEnds_Is408AndSaysSo()
    {
        await using var host = await StartAsync(options => options.MaxRequestSeconds = 1);
        var body = new Pipe();

        var response = await host.SendAsync(context =>
        {
            (context.Request.Method, context.Request.Path, context.Request.ContentType) = ("POST", "/graphql", "application/json");
            context.Request.Body = body.Reader.AsStream();
        });

        Assert.Equal(StatusCodes.Status408RequestTimeout, response.Response.StatusCode);
    }

    [Fact]
    public async Task Post_AnswerThatHasNoEnd_IsStoppedWhileItIsWritten()
    {
        // The limit on bytes must exceed what is written in one second, or it is reached first.
        await using var host = await StartAsync(options => (options.MaxRequestSeconds, options.MaxResponseBytes) = (1, 1 << 30));

        Assert.Equal(HttpStatusCode.GatewayTimeout, (await host.PostAsync("""{"query":"{ numbers }"}""")).StatusCode);
    }

    [Fact]
    public async Task Post_MoreThanMayRunAndWait_Is503AndTheOthersAreAnswered()
    {
        await using var host = await StartAsync(options => (options.MaxConcurrentRequests, options.MaxQueuedRequests) = (1, 1));
        var running = host.PostAsync(Wait);
        await Turnstile.Entered.Task.WaitAsync(TimeSpan.FromSeconds(10));
        var others = new[] { host.PostAsync(Wait), host.PostAsync(Wait) };

        var refused = await (await Task.WhenAny(others)).WaitAsync(TimeSpan.FromSeconds(10));
        Turnstile.Open.SetResult("through");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        Assert.Equal(
            """{"errors":[{"message":"The server is busy: 1 requests wait already. Try again later.","extensions":{"code":"QUEUE_LIMIT","asked":2,"allowed":1}}],"extensions":{"requestId":"r1"}}""",
            await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await running).StatusCode);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], (await Task.WhenAll(others)).Select(other => other.StatusCode).Order());
    }

    [Fact]
    public async Task Post_ServerFailsOutsideFields_Is500WithTheIdThatTheLogHas()
    {
        await using var host = await StartAsync(_ => { });

        var response = await host.PostAsync("""{"query":"query ($v: Broken!) { broken(value: $v) }","variables":{"v":1}}""");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
        Assert.EndsWith("""INTERNAL_SERVER_ERROR"}}],"extensions":{"requestId":"r1"}}""", answer, StringComparison.Ordinal);
        Assert.Contains(host.Log.Lines, line => line == "The request failed outside its fields; request r1: secret of the scalar");
    }

    [Fact]
    public async Task Start_OptionsOutOfBounds_AreAllNamed()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(options =>
        {
            options.MaxRequestBytes = 0;
            options.MaxVariablesBytes = 1;
            options.MaxRequestSeconds = 0;
            options.MaxConcurrentRequests = 0;
            options.MaxQueuedRequests = -1;
            options.Parser = new() { MaxTokens = 0 };
            options.Validation = new() { MaxListItems = 0 };
        }));

        Assert.All(
            ["MaxRequestBytes", "MaxVariablesBytes", "MaxRequestSeconds", "MaxConcurrentRequests", "MaxQueuedRequests", "MaxTokens", "MaxListItems"],
            option => Assert.Contains(fault.Failures, failure => failure.Contains($"'{option}'", StringComparison.Ordinal)));
    }

    private static async Task<GraphQLHost> StartAsync(Action<GraphQLServerOptions> options)
    {
        Turnstile.Open = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        Turnstile.Entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var host = new GraphQLHost(options, typeof(Turnstile), typeof(BrokenScalar));
        await host.InitializeAsync();
        return host;
    }

    [QueryType]
    private static class Turnstile
    {
        [GraphQLIgnore]
        public static TaskCompletionSource<string> Open { get; set; } = new();

        [GraphQLIgnore]
        public static TaskCompletionSource Entered { get; set; } = new();

        public static Task<string> GetWaitAsync()
        {
            Entered.TrySetResult();
            return Open.Task;
        }

        public static IEnumerable<int> GetNumbers()
        {
            while (true)
            {
                yield return 1;
            }
        }

        public static int GetBroken(Broken value) => value.Value;
    }

    public readonly record struct Broken(int Value);

    public sealed class BrokenScalar() : ScalarType("Broken")
    {
        public override Type RuntimeType => typeof(Broken);

        public override bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out ErrorText? error) =>
            throw new InvalidOperationException("secret of the scalar");

        public override bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out ErrorText? error) => throw new NotSupportedException();

        public override void Write(object value, ResponseWriter writer) => throw new NotSupportedException();
    }
}
