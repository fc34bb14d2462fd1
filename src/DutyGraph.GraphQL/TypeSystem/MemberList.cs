using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>Members of a type, in the order of their declaration, found by name.</summary>
/// <typeparam name="T">Fields, arguments, input fields or enum values.</typeparam>
public sealed class MemberList<T> : IReadOnlyList<T>
    where T : Member
{
    /// <summary>No members.</summary>
    public static readonly MemberList<T> Empty = new([]);

    private readonly T[] _members;
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);

    /// <summary>These members.</summary>
    /// <param name="members">Where two share a name, the first is found by it; the schema's checks report it.</param>
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

    /// <summary>The member of this name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out T? member) => _byName.TryGetValue(name, out member);

    /// <summary>Whether there is a member of this name.</summary>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A named part of a type.</summary>
/// <param name="name">Unique within its type.</param>
public abstract class Member(string name) : ISchemaElement
{
    /// <summary>Unique within its type.</summary>
    public string Name { get; } = name;

    /// <summary>Markdown for people; null where there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Why it should no longer be used (3.13.3); null where it may be.</summary>
    public string? DeprecationReason { get; init; }
}
