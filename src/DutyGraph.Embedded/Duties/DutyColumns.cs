using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The properties of duties that filters and counts use, as columns of ordinals. A column has one entry for each duty, in printed order.</summary>
internal sealed class DutyColumns
{
    /// <summary>Builds the columns.</summary>
    /// <exception cref="ArgumentException">A duty refers to a node that no document states.</exception>
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

    /// <summary>The number of duties.</summary>
    public int Count { get; }

    /// <summary>The list, as the number of the <see cref="DutyList"/>.</summary>
    public int[] List { get; }

    /// <summary>The township; ascending, since the printed order starts with it.</summary>
    public int[] Township { get; }

    /// <summary>The document of each duty.</summary>
    public int[] Document { get; }

    /// <summary>The category of each duty.</summary>
    public int[] Category { get; }

    /// <summary>The number of township clauses.</summary>
    public int[] Clauses { get; }

    /// <summary>The departments that each duty assists or that took it back, in printed order.</summary>
    public Postings Departments { get; }

    /// <summary>The legal acts that each duty names.</summary>
    public Postings Acts { get; }
}
