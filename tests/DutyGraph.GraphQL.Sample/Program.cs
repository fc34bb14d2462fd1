using DutyGraph.GraphQL;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGraphQLServer(
    schema => schema.AddTypes(typeof(Program).Assembly),
    options => options.MaxRequestSeconds = 5);

var app = builder.Build();
app.MapGraphQL("/graphql");
await app.RunAsync();
