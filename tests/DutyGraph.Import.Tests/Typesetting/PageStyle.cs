using DutyGraph.Core;

namespace DutyGraph.Import.Typesetting;

/// <summary>The style of a typeset document. Widths are in full-width characters.</summary>
public sealed record PageStyle
{
    /// <summary>Width of 事项类别 on ASSIST; on the other lists the column is as wide as the category.</summary>
    public double Category { get; init; } = 5;

    /// <summary>Width of 事项名称 on each list.</summary>
    public IReadOnlyDictionary<DutyList, double> Name { get; init; } =
        new Dictionary<DutyList, double> { [DutyList.Basic] = 47, [DutyList.Assist] = 5, [DutyList.Reclaimed] = 20 };

    /// <summary>Width of 对应上级部门.</summary>
    public double Departments { get; init; } = 7;

    /// <summary>Width of 上级部门职责.</summary>
    public double Superior { get; init; } = 24;

    /// <summary>Width of 配合职责.</summary>
    public double Township { get; init; } = 20;

    /// <summary>Width of 承接部门及工作方式.</summary>
    public double Handover { get; init; } = 26;

    /// <summary>Indent of the lines of a clause after the first.</summary>
    public double Hanging { get; init; } = 1;

    /// <summary>Marks that may not begin a line.</summary>
    public string NotFirst { get; init; } = "，；：）";

    /// <summary>Marks that may not end a line.</summary>
    public string NotLast { get; init; } = "";

    /// <summary>Whether curly quotes are half as wide as a character.</summary>
    public bool HasHalfQuotes { get; init; } = true;

    /// <summary>The mark after the number of a clause.</summary>
    public string NumberMark { get; init; } = ".";

    /// <summary>Probability that an empty line follows a line, from 0 to 1.</summary>
    public double EmptyLines { get; init; } = 0.6;

    /// <summary>Probability that the township's cell is printed before the superior's, and that two one-line cells share a line.</summary>
    public double Accidents { get; init; } = 0.01;

    /// <summary>Number of items on a page.</summary>
    public int PageLength { get; init; } = 4;

    /// <summary>Whether each page has a footer.</summary>
    public bool HasFooters { get; init; }

    /// <summary>Returns a random style that an office's PDF could have.</summary>
    public static PageStyle Draw(Random random) => new()
    {
        Category = random.Next(4, 7),
        Name = new Dictionary<DutyList, double>
        {
            [DutyList.Basic] = random.Next(36, 52),
            [DutyList.Assist] = random.Next(4, 9),
            [DutyList.Reclaimed] = random.Next(14, 26),
        },
        Departments = random.Next(5, 10),
        Superior = random.Next(18, 31),
        Township = random.Next(15, 27),
        Handover = random.Next(20, 32),
        Hanging = random.Next(0, 2),
        NotFirst = random.Next(3) switch { 0 => "", 1 => "，；：）", _ => "，；：）、。》”" },
        NotLast = random.Next(2) == 0 ? "" : "（《“",
        HasHalfQuotes = random.Next(2) == 0,
        NumberMark = random.Next(4) switch { 0 => "．", 1 => "、", 2 => ". ", _ => "." },
        EmptyLines = random.NextDouble(),
        PageLength = random.Next(2, 9),
        HasFooters = random.Next(2) == 0,
    };
}
