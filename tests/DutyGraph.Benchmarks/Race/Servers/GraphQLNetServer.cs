using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using DutyGraph.Benchmarks.Race.Loads;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DutyGraph.Benchmarks.Race.Servers;

/// <summary>
/// GraphQL.NET with the same rows, as its documentation advises for speed: graph types with compiled field expressions, System.Text.Json, and a document cache
/// as in its package GraphQL.MemoryCache: a known document is neither parsed nor validated again.
/// </summary>
internal static class GraphQLNetServer
{
    public static async Task RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        var documents = new ConcurrentDictionary<string, GraphQLDocument>(StringComparer.Ordinal);
        builder.Services.AddGraphQL(graphQL => graphQL
            .AddSchema<RowsSchema>()
            .AddGraphTypes(typeof(GraphQLNetServer).Assembly)
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .ConfigureExecution((options, next) => ExecuteAsync(documents, options, next.Invoke)));
        await using var app = builder.Build();
        app.Urls.Add(url);
        var (executer, serializer) = (app.Services.GetRequiredService<IDocumentExecuter<ISchema>>(), app.Services.GetRequiredService<IGraphQLSerializer>());
        app.MapPost("/graphql", context => AnswerAsync(context, executer, serializer));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, IDocumentExecuter executer, IGraphQLSerializer serializer)
    {
        var request = await serializer.ReadAsync<GraphQLRequest>(context.Request.Body, context.RequestAborted);
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Query = request!.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            RequestServices = context.RequestServices,
            CancellationToken = context.RequestAborted,
        });
        context.Response.ContentType = "application/json; charset=utf-8";
        await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
    }

    private static async Task<ExecutionResult> ExecuteAsync(
        ConcurrentDictionary<string, GraphQLDocument> documents, ExecutionOptions options, Func<ExecutionOptions, Task<ExecutionResult>> next)
    {
        if (documents.TryGetValue(options.Query!, out var known))
        {
            (options.Document, options.ValidationRules) = (known, []);
            return await next(options);
        }

        var result = await next(options);
        if (result.Executed && result.Document is { } document)
        {
            documents.TryAdd(options.Query!, document);
        }

        return result;
    }

    private sealed class RowsSchema : Schema
    {
        public RowsSchema(IServiceProvider services)
            : base(services) => Query = services.GetRequiredService<QueryGraph>();
    }

    private sealed class QueryGraph : ObjectGraphType
    {
        public QueryGraph()
        {
            Name = "Query";
            Field<NonNullGraphType<ListGraphType<NonNullGraphType<DutyGraphType>>>>("duties")
                .Argument<NonNullGraphType<IntGraphType>>("first")
                .Resolve(context => new ArraySegment<Duty>(Rows.All, 0, context.GetArgument<int>("first")));
        }
    }

    private sealed class DutyGraphType : ObjectGraphType<Duty>
    {
        public DutyGraphType()
        {
            Name = nameof(Duty);
            Field(duty => duty.Id, type: typeof(NonNullGraphType<IdGraphType>));
            Field(duty => duty.Number);
            Field(duty => duty.List, type: typeof(NonNullGraphType<EnumerationGraphType<DutyListKind>>));
            Field(duty => duty.Name);
            Field(duty => duty.Category, nullable: true);
            Field(duty => duty.IsAlone);
            Field(duty => duty.Departments, type: typeof(NonNullGraphType<ListGraphType<NonNullGraphType<DepartmentGraphType>>>));
        }
    }

    private sealed class DepartmentGraphType : ObjectGraphType<Department>
    {
        public DepartmentGraphType()
        {
            Name = nameof(Department);
            Field(department => department.Id, type: typeof(NonNullGraphType<IdGraphType>));
            Field(department => department.Name);
            Field(department => department.Kind, type: typeof(NonNullGraphType<KindGraphType>));
        }
    }

    private sealed class KindGraphType : ObjectGraphType<Kind>
    {
        public KindGraphType()
        {
            Name = nameof(Kind);
            Field(kind => kind.Id, type: typeof(NonNullGraphType<IdGraphType>));
            Field(kind => kind.Name);
        }
    }
}
