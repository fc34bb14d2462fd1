using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.TypeSystem.Scalars;

namespace DutyGraph.GraphQL.Tests.TypeSystem;

/// <summary>Defaults are coerced on first use. Built-in directives are shared by all schemas, so schemas built in parallel coerce their defaults in
/// parallel.</summary>
public class DefaultValueTests
{
    [Fact]
    public void DefaultError_AskedByManyAtOnce_IsNoneForAll()
    {
        const int askers = 4;
        for (var round = 0; round < 500; round++)
        {
            var reason = new InputValueDefinition("reason", new NonNullType(BuiltInScalars.String)) { DefaultValue = new StringValueNode { Value = "old" } };
            var errors = new ErrorText?[askers];
            using var together = new Barrier(askers);
            var threads = Enumerable.Range(0, askers).Select(asker => new Thread(() =>
            {
                together.SignalAndWait();
                errors[asker] = reason.DefaultError;
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.All(errors, Assert.Null);
        }
    }
}
