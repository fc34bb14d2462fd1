using DutyGraph.GraphQL.Execution.Planning;

namespace DutyGraph.GraphQL.Execution;

/// <summary>Runs a plan and writes the answer (specification, 6.2 and 7.1).</summary>
internal static class OperationRun
{
    public static async ValueTask ExecuteAsync(Run run, SelectionPlan plan, bool isSerial)
    {
        var level = new Level(run);
        var root = level.Add(plan, value: null);
        if (!isSerial && plan.Waits)
        {
            await level.ResolveAsync();
        }

        run.Writer.Raw("{\"data\":"u8);
        var written = isSerial ? await WriteSeriallyAsync(run, new Level(run), root) : plan.Write(run, null, root.Slots);
        if (!written)
        {
            run.Writer.Position = "{\"data\":"u8.Length;
            run.Writer.Null();
        }

        run.Cancellation.ThrowIfCancellationRequested();
        if (run.Errors.Count > 0)
        {
            PutErrorsFirst(run);
            ErrorWriter.WriteRequestId(run.Writer, run.Reporter.RequestId);
            run.Reporter.Tell(run.Errors);
        }

        run.Writer.Raw((byte)'}');
    }

    // For a mutation, each field is resolved and written with everything below it before the next one starts (6.2.2).
    private static async ValueTask<bool> WriteSeriallyAsync(Run run, Level level, ObjectNode root)
    {
        run.Writer.Raw((byte)'{');
        foreach (var field in root.Plan.Fields)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            if (field.Waits)
            {
                await level.ResolveAsync(root, field);
            }

            if (!field.Write(run, null, root.Slots))
            {
                return false;
            }
        }

        run.Writer.Raw((byte)'}');
        return true;
    }

    // Errors come before data, so that a person reading the answer sees them first (7.1).
    private static void PutErrorsFirst(Run run)
    {
        var data = run.Writer.Written.Span["{"u8.Length..].ToArray();
        run.Writer.Position = 0;
        run.Writer.Raw("{\"errors\":"u8);
        ErrorWriter.Write(run.Writer, run.Errors, run.Reporter.Languages);
        run.Writer.Raw((byte)',');
        run.Writer.Raw(data);
    }
}
