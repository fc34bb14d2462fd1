#pragma warning disable CS1591 // The names need no docstrings: the record of each node defines its properties.

namespace DutyGraph.Core;

/// <summary>Properties of nodes and relationships, for every store and export (graph, version 1).</summary>
public static class Properties
{
    public const string Id = "id";
    public const string From = "from";
    public const string To = "to";
    public const string Aliases = "aliases";
    public const string Assist = "assist";
    public const string Basic = "basic";
    public const string Cites = "cites";
    public const string Code = "code";
    public const string Current = "current";
    public const string Differing = "differing";
    public const string Discontinued = "discontinued";
    public const string Edition = "edition";
    public const string FileName = "fileName";
    public const string Forms = "forms";
    public const string FullName = "fullName";
    public const string Issues = "issues";
    public const string Key = "key";
    public const string Kind = "kind";
    public const string Level = "level";
    public const string Line = "line";
    public const string Place = "place";
    public const string List = "list";
    public const string Method = "method";
    public const string Name = "name";
    public const string Number = "number";
    public const string Party = "party";
    public const string Position = "position";
    public const string Reasons = "reasons";
    public const string Reclaimed = "reclaimed";
    public const string Score = "score";
    public const string Sha256 = "sha256";
    public const string ShortName = "shortName";
    public const string Text = "text";
    public const string Title = "title";
    public const string Township = "township";
    public const string Townships = "townships";
}
