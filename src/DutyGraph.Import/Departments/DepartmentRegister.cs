using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>The departments named in one document, each once, with all its printed forms.</summary>
internal sealed class DepartmentRegister
{
    private readonly SortedDictionary<string, (DepartmentMention Mention, SortedSet<string> Printed)> _byName = new(CodePointComparer.Instance);

    /// <summary>The departments, by name.</summary>
    public ImmutableArray<Department> Departments =>
        [.. _byName.Select(entry => new Department(
            NodeId.Department(entry.Key), entry.Key, [.. entry.Value.Printed], entry.Value.Mention.Kind?.Id, entry.Value.Mention.Division.Id))];

    /// <summary>Their kinds, by name.</summary>
    public ImmutableArray<DepartmentKind> Kinds =>
        [.. _byName.Values.Select(entry => entry.Mention.Kind).OfType<DepartmentKind>().DistinctBy(kind => kind.Id)
            .OrderBy(kind => kind.Name, CodePointComparer.Instance)];

    /// <summary>The divisions of the departments.</summary>
    public IEnumerable<Division> Divisions => _byName.Values.Select(entry => entry.Mention.Division);

    /// <summary>Adds departments.</summary>
    /// <param name="mentions">The departments as named in a text.</param>
    /// <returns>The ids, in the same order.</returns>
    public ImmutableArray<string> Enter(ImmutableArray<DepartmentMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (!_byName.TryGetValue(mention.Name, out var entry))
            {
                _byName.Add(mention.Name, entry = (mention, new SortedSet<string>(CodePointComparer.Instance)));
            }

            if (mention.Printed != mention.Name)
            {
                entry.Printed.Add(mention.Printed);
            }
        }

        return [.. mentions.Select(mention => NodeId.Department(mention.Name))];
    }
}
