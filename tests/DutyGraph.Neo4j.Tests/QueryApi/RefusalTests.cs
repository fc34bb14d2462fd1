using DutyGraph.Neo4j.Tests.Stub;

namespace DutyGraph.Neo4j.Tests.QueryApi;

/// <summary>Every error response has its own exception type, with its code and whether a retry can help.</summary>
public sealed class RefusalTests
{
    private static readonly CypherStatement Statement = new("test/statement", "RETURN 1");

    [Theory]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", typeof(Neo4jUnauthorisedException), false)]
    [InlineData(401, "Neo.ClientError.Security.AuthenticationRateLimit", typeof(Neo4jUnauthorisedException), false)]
    [InlineData(401, "Neo.ClientError.Security.TokenExpired", typeof(Neo4jUnauthorisedException), false)]
    [InlineData(403, "Neo.ClientError.Security.Forbidden", typeof(Neo4jForbiddenException), false)]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", typeof(Neo4jUnknownDatabaseException), false)]
    [InlineData(400, "Neo.ClientError.Statement.SyntaxError", typeof(Neo4jStatementException), false)]
    [InlineData(400, "Neo.ClientError.Statement.AccessMode", typeof(Neo4jStatementException), false)]
    [InlineData(400, "Neo.ClientError.Schema.ConstraintValidationFailed", typeof(Neo4jConstraintException), false)]
    [InlineData(400, "Neo.TransientError.Transaction.Terminated", typeof(Neo4jFailedException), false)]
    [InlineData(400, "Neo.TransientError.Transaction.DeadlockDetected", typeof(Neo4jTransientException), true)]
    [InlineData(400, "Neo.ClientError.Transaction.TransactionTimedOut", typeof(Neo4jTimeoutException), true)]
    [InlineData(503, "Neo.TransientError.General.DatabaseUnavailable", typeof(Neo4jTransientException), true)]
    [InlineData(401, "Neo.ClientError.Security.AuthorizationExpired", typeof(Neo4jTransientException), true)]
    [InlineData(400, "Neo.ClientError.Cluster.NotALeader", typeof(Neo4jTransientException), true)]
    [InlineData(500, "Neo.DatabaseError.General.UnknownError", typeof(Neo4jFailedException), false)]
    public async Task ReadAsync_Neo4jsCode_IsItsError(int status, string code, Type error, bool canRetry)
    {
        var fault = await FaultAsync(_ => StubServer.Refusal(status, code, "the reason"));

        Assert.IsType(error, fault);
        Assert.Equal((code, canRetry), (fault.Code, fault.CanRetry));
        Assert.Contains("the reason", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "<html>", "NOT_NEO4J")]
    [InlineData(200, "[]", "NOT_NEO4J")]
    [InlineData(200, "", "NOT_NEO4J")]
    [InlineData(200, """{"data":{"fields":["n"],"values":[[1]]}}""", "NOT_NEO4J")]
    [InlineData(200, """{"data":{"fields":["n"],"values":[[{"$type":"Node","_value":{}}]]}}""", "NOT_NEO4J")]
    [InlineData(200, """{"data":{"fields":["n"],"values":[[{"$type":"Integer","_value":"1"}""", "NOT_NEO4J")]
    [InlineData(301, "", "NOT_NEO4J")]
    [InlineData(404, "not found", "NOT_NEO4J")]
    [InlineData(404, """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Not Found"}]}""", "NOT_NEO4J")]
    [InlineData(500, "oops", "NEO4J_UNREACHABLE")]
    [InlineData(401, "", "Neo.ClientError.Security.Unauthorized")]
    [InlineData(403, "{}", "Neo.ClientError.Security.Forbidden")]
    [InlineData(502, "Bad Gateway", "NEO4J_UNREACHABLE")]
    [InlineData(503, "", "NEO4J_UNREACHABLE")]
    [InlineData(0, "the connection is dropped", "NEO4J_UNREACHABLE")]
    public async Task ReadAsync_SomethingElseAnswers_IsItsError(int status, string body, string code)
    {
        var fault = await FaultAsync(_ => new(status, body));

        Assert.Equal(code, fault.Code);
    }

    [Fact]
    public async Task ReadAsync_ErrorAfterRows_IsAnError()
    {
        var fault = await FaultAsync(_ => new(202, """
            {
              "data":{"fields":["n"],"values":[[{"$type":"Integer","_value":"1"}]]},
              "errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]
            }
            """));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", fault.Code);
    }

    [Fact]
    public async Task ReadAsync_StatementRefused_NamesItsFile()
    {
        var fault = await FaultAsync(_ => StubServer.Refusal(400, "Neo.ClientError.Statement.SyntaxError"));

        Assert.Contains("cypher/test/statement.cypher", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_AnyRefusal_SaysNoCredentials()
    {
        foreach (var answer in new StubAnswer[] { new(0, ""), new(200, "x"), new(401, ""), StubServer.Refusal(401, "Neo.ClientError.Security.Unauthorized") })
        {
            var fault = await FaultAsync(_ => answer);

            Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ReadAsync_NobodyListens_IsUnreachableAndNamesTheServer()
    {
        using var stub = new StubServer(_ => new(200, ""));
        stub.Dispose();
        await using var cypher = Neo4jTransport.Create(stub.Options);

        var fault = await Assert.ThrowsAsync<Neo4jUnreachableException>(async () => await cypher.ReadAsync(Statement, CypherParameters.None, default));

        Assert.Contains(stub.Url, fault.Message, StringComparison.Ordinal);
    }

    private static async Task<Neo4jException> FaultAsync(Func<Request, StubAnswer> answer)
    {
        using var stub = new StubServer(answer);
        await using var cypher = Neo4jTransport.Create(stub.Options);
        return await Assert.ThrowsAnyAsync<Neo4jException>(async () => await cypher.ReadAsync(Statement, CypherParameters.None, default));
    }
}
