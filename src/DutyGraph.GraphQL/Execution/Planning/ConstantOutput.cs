namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>
/// What a schema tells of itself: it never changes, so that it is written once, and copied from then on. Where an argument is a variable
/// (<see cref="Output.UsesVariables"/>), it is not planned as this; the variables of conditions choose the plan, and with it the output.
/// </summary>
internal sealed class ConstantOutput(Output output, bool nonNull) : Output(nonNull)
{
    public override bool IsSelected(ReadOnlySpan<string> path) => output.IsSelected(path);

    public override IEnumerable<PlannedField> Named(string field) => output.Named(field);

    protected override bool WriteValue(Run run, PlannedField field, object value)
    {
        if (run.Constants.TryGet(this, out var json))
        {
            run.Writer.Raw(json);
            return true;
        }

        var (start, errors) = (run.Writer.Position, run.Errors.Count);
        var written = output.Write(run, field, value);
        if (written && run.Errors.Count == errors)
        {
            run.Constants.Add(this, run.Writer.Written[start..].ToArray());
        }

        return written;
    }
}
