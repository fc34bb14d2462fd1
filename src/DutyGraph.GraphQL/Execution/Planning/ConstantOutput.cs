namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>
/// Output of introspection fields. The schema never changes, so their JSON is written once, cached and copied afterwards. It is not used for fields with
/// variables as arguments (<see cref="Output.UsesVariables"/>). Variables in @skip and @include select the plan, and each plan has its own output.
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
