using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>What filters and counts ask of the duties, as ordinals: a column a property, in the printed order of the duties.</summary>
internal sealed class DutyColumns
{
    /// <summary>Takes the duties.</summary>
    /// <exception cref="ArgumentException">A duty refers to what no facts state.</exception>
    public DutyColumns(GraphNodes nodes)
    {
        var duties = nodes.Duties;
        Count = duties.Count;
        List = Column(duty => (int)duty.List);
        Township = Column(duty => nodes.Townships.OrdinalOf(duty.TownshipId));
        Document = Column(duty => nodes.Documents.OrdinalOf(duty.DocumentId));
        Category = Column(duty => nodes.Categories.OrdinalOf(duty.CategoryId));
        Clauses = Column(duty => duty.TownshipResponsibilities.Length);
        Departments = Postings.OfRows(Count, duty => duties[duty].DepartmentIds.Distinct().Select(nodes.Departments.OrdinalOf));
        Acts = Postings.OfRows(Count, duty => duties[duty].ActIds.Distinct().Select(nodes.Acts.OrdinalOf));

        int[] Column(Func<Duty, int> value)
        {
            var column = new int[Count];
            for (var duty = 0; duty < column.Length; duty++)
            {
                column[duty] = value(duties[duty]);
            }

            return column;
        }
    }

    /// <summary>How many duties there are.</summary>
    public int Count { get; }

    /// <summary>The list, as the number of its <see cref="DutyList"/>.</summary>
    public int[] List { get; }

    /// <summary>The township. Ascending, since the printed order begins with it.</summary>
    public int[] Township { get; }

    /// <summary>The document.</summary>
    public int[] Document { get; }

    /// <summary>The category.</summary>
    public int[] Category { get; }

    /// <summary>How many clauses of the township it has.</summary>
    public int[] Clauses { get; }

    /// <summary>The departments assisted, or those that took the duty back, as printed.</summary>
    public Postings Departments { get; }

    /// <summary>The legal acts that it names.</summary>
    public Postings Acts { get; }
}
