using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>
/// A table for each label. What a node owes to its neighbours stands in <see cref="EdgeTables"/>; a neighbour to which the graph has no edge is a property: the
/// township of a document, the acts that a clause cites.
/// </summary>
public static class NodeTables
{
    /// <summary>Divisions.</summary>
    public static readonly GraphTable Division = new(
        Labels.Division, [Properties.Id, Properties.Code, Properties.Name, Properties.ShortName, Properties.Key, Properties.Level]);

    /// <summary>Townships.</summary>
    public static readonly GraphTable Township = new(
        Labels.Township, [Properties.Id, Properties.Name, Properties.FullName, Properties.Code, Properties.Kind]);

    /// <summary>Documents. <c>township</c> is its id; <c>issues</c> are those of the document itself; those of its duties stand with the duties.</summary>
    public static readonly GraphTable Document = new(
        Labels.Document,
        [
            Properties.Id, Properties.Title, Properties.Township, Properties.Edition, Properties.FileName, Properties.Sha256, Properties.Current, Properties.Issues,
        ]);

    /// <summary>Categories.</summary>
    public static readonly GraphTable Category = new(Labels.Category, [Properties.Id, Properties.Name, Properties.Position]);

    /// <summary>Kinds of department.</summary>
    public static readonly GraphTable DepartmentKind = new(Labels.DepartmentKind, [Properties.Id, Properties.Name, Properties.Aliases]);

    /// <summary>Departments.</summary>
    public static readonly GraphTable Department = new(Labels.Department, [Properties.Id, Properties.Name, Properties.Aliases]);

    /// <summary>Legal acts.</summary>
    public static readonly GraphTable LegalAct = new(Labels.LegalAct, [Properties.Id, Properties.Title, Properties.Kind]);

    /// <summary>Duties.</summary>
    public static readonly GraphTable Duty = new(
        Labels.Duty,
        [
            Properties.Id, Properties.List, Properties.Number, Properties.Name, Properties.Edition, Properties.Current, Properties.Method, Properties.Discontinued,
            Properties.Forms, Properties.Issues,
        ]);

    /// <summary>Clauses of duties. <c>cites</c> are ids of legal acts: the graph has CITES from duties alone.</summary>
    public static readonly GraphTable Responsibility = new(
        Labels.Responsibility, [Properties.Id, Properties.Number, Properties.Text, Properties.Cites]);

    /// <summary>Topics. <c>basic</c>, <c>assist</c> and <c>reclaimed</c> say in how many townships it stands on that list.</summary>
    public static readonly GraphTable Topic = new(
        Labels.Topic,
        [Properties.Id, Properties.Name, Properties.Townships, Properties.Differing, Properties.Basic, Properties.Assist, Properties.Reclaimed]);

    /// <summary>Every table.</summary>
    public static readonly ImmutableArray<GraphTable> All =
        [Division, Township, Document, Category, DepartmentKind, Department, LegalAct, Duty, Responsibility, Topic];
}
