using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The departments that one document names, each once, with every form in which it is printed.</summary>
internal sealed class DepartmentRegister
{
    private readonly SortedDictionary<string, (DepartmentMention Mention, SortedSet<string> Printed)> byName = new(CodePointComparer.Instance);

    /// <summary>The departments, by name.</summary>
    public ImmutableArray<Department> Departments =>
        [.. byName.Select(entry => new Department(
            NodeId.Department(entry.Key), entry.Key, [.. entry.Value.Printed], entry.Value.Mention.Kind?.Id, entry.Value.Mention.Division.Id))];

    /// <summary>Their kinds, by name.</summary>
    public ImmutableArray<DepartmentKind> Kinds =>
        [.. byName.Values.Select(entry => entry.Mention.Kind).OfType<DepartmentKind>().DistinctBy(kind => kind.Id)
            .OrderBy(kind => kind.Name, CodePointComparer.Instance)];

    /// <summary>The divisions whose keys begin their names.</summary>
    public IEnumerable<Division> Divisions => byName.Values.Select(entry => entry.Mention.Division);

    /// <summary>Enters departments.</summary>
    /// <param name="mentions">As a text names them.</param>
    /// <returns>Their ids, in the same order.</returns>
    public ImmutableArray<string> Enter(ImmutableArray<DepartmentMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (!byName.TryGetValue(mention.Name, out var entry))
            {
                byName.Add(mention.Name, entry = (mention, new SortedSet<string>(CodePointComparer.Instance)));
            }

            if (mention.Printed != mention.Name)
            {
                entry.Printed.Add(mention.Printed);
            }
        }

        return [.. mentions.Select(mention => NodeId.Department(mention.Name))];
    }
}
