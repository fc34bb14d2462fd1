using Xunit.Abstractions;
using Xunit.Sdk;

namespace DutyGraph.Contract.Tests;

/// <summary>The cases of one test after one another: they are about one world, which a store that takes seconds to load need not load again.</summary>
public sealed class OneWorldAfterAnother : ITestCaseOrderer
{
    public const string Name = "DutyGraph.Contract.Tests." + nameof(OneWorldAfterAnother);

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase => testCases.OrderBy(test => test.TestMethod.Method.Name, StringComparer.Ordinal);
}
