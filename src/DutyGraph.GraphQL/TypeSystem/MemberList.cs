using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>The members of a type in the order of their declaration, with lookup by name.</summary>
/// <typeparam name="T">Fields, arguments, input fields or enum values.</typeparam>
public sealed class MemberList<T> : IReadOnlyList<T>
    where T : Member
{
    /// <summary>An empty list.</summary>
    public static readonly MemberList<T> Empty = new([]);

    private readonly T[] _members;
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);

    /// <summary>Creates a list.</summary>
    /// <param name="members">If two have the same name, lookup finds the first; schema validation reports the second.</param>
    public MemberList(IEnumerable<T> members)
    {
        _members = [.. members];
        foreach (var member in _members)
        {
            _byName.TryAdd(member.Name, member);
            if (member is InputValueDefinition input)
            {
                input.Index = Array.IndexOf(_members, member);
            }
        }
    }

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public T this[int index] => _members[index];

    /// <summary>Finds the member with this name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out T? member) => _byName.TryGetValue(name, out member);

    /// <summary>Whether there is a member with this name.</summary>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A named part of a type.</summary>
/// <param name="name">The name, unique within its type.</param>
public abstract class Member(string name) : ISchemaElement
{
    /// <summary>The name, unique within its type.</summary>
    public string Name { get; } = name;

    /// <summary>A description in Markdown; null if there is none.</summary>
    public string? Description { get; init; }

    /// <summary>The reason for its deprecation (3.13.3); null if it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }
}
