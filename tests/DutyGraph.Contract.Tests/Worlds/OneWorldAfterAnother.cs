using Xunit.Abstractions;
using Xunit.Sdk;

namespace DutyGraph.Contract.Tests;

/// <summary>Runs the cases of one test one after the other, because they use the same world, which takes a store seconds to load.</summary>
public sealed class OneWorldAfterAnother : ITestCaseOrderer
{
    public const string Name = "DutyGraph.Contract.Tests." + nameof(OneWorldAfterAnother);

    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase => testCases.OrderBy(test => test.TestMethod.Method.Name, StringComparer.Ordinal);
}
