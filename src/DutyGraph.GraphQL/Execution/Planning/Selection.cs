using DutyGraph.GraphQL.Execution.Inputs;
using DutyGraph.GraphQL.TypeSystem.Annotated;

namespace DutyGraph.GraphQL.Execution.Planning;

/// <summary>The selections below a field in one request.</summary>
internal class Selection(Run run, Output output) : ISelection
{
    public bool IsSelected(params ReadOnlySpan<string> path) => output.IsSelected(path);

    public IEnumerable<ISelectedField> Select(string field) => output.Named(field).Select(found => new SelectedField(run, found));

    private sealed class SelectedField(Run run, PlannedField field) : Selection(run, field.Output), ISelectedField
    {
        private readonly Run _run = run;

        public T? Argument<T>(string name)
        {
            var argument = field.Definition.Arguments.FirstOrDefault(argument => argument.Name == name)
                ?? throw new ArgumentException($"{field.Parent}.{field.Definition.Name} has no argument '{name}'.", nameof(name));
            var value = _run.ArgumentsOf(field)[argument.Index];
            return value == Absent.Value ? default : (T?)InputConversion.To(typeof(T))(value);
        }
    }
}
