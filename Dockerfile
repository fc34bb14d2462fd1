# The service, for docker-compose.yml. Built with the official Neo4j driver: Bolt carries about twice as many statements a second as HTTP.

FROM node:22-bookworm-slim AS page
WORKDIR /dutygraph/src/DutyGraph.Web
COPY tests/DutyGraph.Server.Tests/schema.approved.graphql /dutygraph/tests/DutyGraph.Server.Tests/
COPY src/DutyGraph.Web/ ./
RUN npm ci && npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /dutygraph
COPY Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY cypher/ cypher/
COPY import/ import/
COPY src/ src/
COPY --from=page /dutygraph/src/DutyGraph.Web/dist/ src/DutyGraph.Web/dist/
RUN dotnet publish src/DutyGraph.Server -c Release -p:Neo4jDriver=true -o /published

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# For the health check alone: the image has no client of its own.
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
COPY --from=build /published /app
USER $APP_UID
# A server that runs for long is worth the slower start: a request takes about a quarter less processor time.
ENV DOTNET_TieredPGO=1
ENV ASPNETCORE_HTTP_PORTS=5080
EXPOSE 5080
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=12 CMD ["curl", "-fsS", "-o", "/dev/null", "http://localhost:5080/health/ready"]
ENTRYPOINT ["dotnet", "/app/DutyGraph.Server.dll"]
