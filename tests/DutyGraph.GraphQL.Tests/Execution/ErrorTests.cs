using DutyGraph.GraphQL.Tests.Warehouse;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DutyGraph.GraphQL.Tests.Execution;

public class ErrorTests
{
    [Fact]
    public async Task Execute_ResolverRefuses_ItsMessageCodeAndExtensionsGoOut() =>
        Assert.Equal(
            """{"errors":[{"message":"不可以 No.","locations":[{"line":2,"column":3}],"path":["r"],"extensions":{"code":"REFUSED","allowed":3}}]"""
            + ""","data":{"r":null}}""",
            await WarehouseServer.AskAsync("{\n  r: refused\n}"));

    [Fact]
    public async Task Execute_ResolverFails_NothingOfTheExceptionGoesOut() =>
        Assert.Equal(
            """{"errors":[{"message":"An unexpected error occurred.","locations":[{"line":1,"column":15}],"path":["slowCrate","broken"]"""
            + ""","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"slowCrate":null}}""",
            await WarehouseServer.AskAsync("{ slowCrate { broken } }"));

    [Fact]
    public async Task Execute_FieldFails_TheAnswerSaysTheRequestsId() =>
        Assert.EndsWith(
            ""","data":{"refused":null},"extensions":{"requestId":"r1"}}""", await WarehouseServer.Start().AskAsync("{ refused }", requestId: "r1"));

    [Fact]
    public async Task Execute_NothingFails_TheAnswerSaysNoId() =>
        Assert.Equal("""{"data":{"shelf":{"id":"shelf:1"}}}""", await WarehouseServer.Start().AskAsync("{ shelf { id } }", requestId: "r1"));

    [Fact]
    public async Task Execute_ResolverFails_TheLogHasTheExceptionUnderTheRequestsId()
    {
        var log = new LogBook();
        await WarehouseServer.Start(services: services => services.AddSingleton<ILoggerProvider>(log)).AskAsync("{ slowCrate { broken } }", requestId: "r1");
        Assert.Equal(
            [
                "The field at slowCrate.broken failed; request r1: secret of the crate",
                "Request r1 was answered with 1 errors: INTERNAL_SERVER_ERROR: ",
            ],
            log.Lines);
    }

    [Fact]
    public async Task Execute_HostKnowsTheException_ItsErrorGoesOutAtTheField() =>
        Assert.Equal(
            """{"errors":[{"message":"Closed.","locations":[{"line":1,"column":15}],"path":["slowCrate","broken"],"extensions":{"code":"CLOSED"}}]"""
            + ""","data":{"slowCrate":null}}""",
            await WarehouseServer.Start(services: services => services.AddSingleton<IErrorFilter, Closed>()).AskAsync("{ slowCrate { broken } }"));

    [Fact]
    public async Task Execute_ListBreaksHalfway_TheFieldIsNullAndSaysWhy() =>
        Assert.Equal(
            """{"errors":[{"message":"The list broke.","locations":[{"line":1,"column":3}],"path":["throwingList"]}],"data":null}""",
            await WarehouseServer.AskAsync("{ throwingList }"));

    [Fact]
    public async Task Execute_ScalarCannotRepresentTheValue_TheFieldIsNullAndSaysWhy() =>
        Assert.Equal(
            """{"errors":[{"message":"Moment cannot represent -1 seconds.","locations":[{"line":1,"column":3}],"path":["badMoment"]}]"""
            + ""","data":{"badMoment":null}}""",
            await WarehouseServer.AskAsync("{ badMoment }"));

    [Fact]
    public async Task Execute_MergedFieldFails_AllItsPlacesAreNamed() =>
        Assert.Contains(
            ""","locations":[{"line":1,"column":3},{"line":1,"column":11}],"path":["refused"]""",
            await WarehouseServer.AskAsync("{ refused refused }"));

    [Fact]
    public async Task Execute_DocumentDoesNotParse_ThereIsNoData() =>
        Assert.StartsWith(
            """{"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":[{"line":1,"column":2}],""", await WarehouseServer.AskAsync("{"));

    [Fact]
    public async Task Execute_DocumentIsNotValid_ThereIsNoData()
    {
        var answer = await WarehouseServer.AskAsync("{ nothing }");
        Assert.Contains("Cannot query field \\\"nothing\\\" on type \\\"Query\\\"", answer);
        Assert.DoesNotContain("\"data\"", answer);
    }

    [Theory]
    [InlineData("{ slowCrate { broken } }")]
    [InlineData("{ shelf { id } refused slowCrate { id broken } }")]
    public async Task Execute_HostCannotAnswer_ThereIsOneErrorAndNoData(string query) =>
        Assert.Equal(
            """{"errors":[{"message":"Away.","extensions":{"code":"AWAY"}}]}""",
            await WarehouseServer.Start(services: services => services.AddSingleton<IErrorFilter, Away>()).AskAsync(query));

    private sealed class Away : IErrorFilter
    {
        public IError? OnException(Exception exception) => exception is InvalidOperationException ? new UnavailableError("Away.", "AWAY", TimeSpan.Zero) : null;
    }

    private sealed class Closed : IErrorFilter
    {
        public IError? OnException(Exception exception) => exception is InvalidOperationException ? new Error("Closed.", "CLOSED") : null;
    }
}
