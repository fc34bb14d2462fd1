using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.FiveLists;

/// <summary>The service with the repository's import folder, started once for all tests of the five lists.</summary>
public sealed class FiveListsService() : LoadingService(null);

/// <summary>The tests that query the five lists.</summary>
[CollectionDefinition(Name)]
public sealed class FiveListsGroup : ICollectionFixture<FiveListsService>
{
    public const string Name = "five lists";
}
