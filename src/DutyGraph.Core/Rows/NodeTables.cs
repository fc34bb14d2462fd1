using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>
/// A table for each label. References to other nodes are rows of <see cref="EdgeTables"/>. Only references without a relationship in the graph are
/// properties: the township of a document, and the acts that a clause cites.
/// </summary>
public static class NodeTables
{
    /// <summary>Columns of division nodes.</summary>
    public static readonly GraphTable Division = new(
        Labels.Division, [Properties.Id, Properties.Code, Properties.Name, Properties.ShortName, Properties.Key, Properties.Level]);

    /// <summary>Columns of township nodes.</summary>
    public static readonly GraphTable Township = new(
        Labels.Township, [Properties.Id, Properties.Name, Properties.FullName, Properties.Code, Properties.Kind]);

    /// <summary>Columns of document nodes. <c>township</c> is the id of the township. <c>issues</c> are the issues of the document itself; the issues of a
    /// duty are in the duty's row.</summary>
    public static readonly GraphTable Document = new(
        Labels.Document,
        [
            Properties.Id, Properties.Title, Properties.Township, Properties.Edition, Properties.FileName, Properties.Sha256, Properties.Current,
            Properties.Issues,
        ]);

    /// <summary>Columns of category nodes.</summary>
    public static readonly GraphTable Category = new(Labels.Category, [Properties.Id, Properties.Name, Properties.Position]);

    /// <summary>Columns of department kinds.</summary>
    public static readonly GraphTable DepartmentKind = new(Labels.DepartmentKind, [Properties.Id, Properties.Name, Properties.Aliases]);

    /// <summary>Columns of department nodes.</summary>
    public static readonly GraphTable Department = new(Labels.Department, [Properties.Id, Properties.Name, Properties.Aliases]);

    /// <summary>Columns of legal acts.</summary>
    public static readonly GraphTable LegalAct = new(Labels.LegalAct, [Properties.Id, Properties.Title, Properties.Kind]);

    /// <summary>Columns of duty nodes.</summary>
    public static readonly GraphTable Duty = new(
        Labels.Duty,
        [
            Properties.Id, Properties.List, Properties.Number, Properties.Name, Properties.Edition, Properties.Current, Properties.Method,
            Properties.Discontinued,
            Properties.Forms, Properties.Issues,
        ]);

    /// <summary>Columns of clauses. <c>cites</c> are ids of legal acts: in the graph, CITES relationships start only from duties.</summary>
    public static readonly GraphTable Responsibility = new(
        Labels.Responsibility, [Properties.Id, Properties.Number, Properties.Text, Properties.Cites]);

    /// <summary>Columns of topics. <c>basic</c>, <c>assist</c> and <c>reclaimed</c> count the townships that have it on that list.</summary>
    public static readonly GraphTable Topic = new(
        Labels.Topic,
        [Properties.Id, Properties.Name, Properties.Townships, Properties.Differing, Properties.Basic, Properties.Assist, Properties.Reclaimed]);

    /// <summary>Every node table.</summary>
    public static readonly ImmutableArray<GraphTable> All =
        [Division, Township, Document, Category, DepartmentKind, Department, LegalAct, Duty, Responsibility, Topic];
}
