namespace DutyGraph.Core;

/// <summary>The three lists (三张清单) that every township publishes.</summary>
public enum DutyList
{
    /// <summary>基本履职事项: the township's own.</summary>
    Basic,

    /// <summary>配合履职事项: a superior department's, with the township's help.</summary>
    Assist,

    /// <summary>上级部门收回事项: taken back by a superior department, or given up.</summary>
    Reclaimed,
}

/// <summary>Whose clause of a duty it is.</summary>
public enum Party
{
    /// <summary>上级部门职责: the superior departments'.</summary>
    Superior,

    /// <summary>乡镇配合职责: the township's.</summary>
    Township,
}

/// <summary>The levels of administrative division above the township.</summary>
public enum DivisionLevel
{
    /// <summary>省, 自治区, 直辖市.</summary>
    Region,

    /// <summary>地级市, 地区, 自治州, 盟.</summary>
    Prefecture,

    /// <summary>县, 县级市, 市辖区, 旗.</summary>
    County,
}

/// <summary>The kinds of township, told by the ending of its name.</summary>
public enum TownshipKind
{
    /// <summary>镇</summary>
    Town,

    /// <summary>乡, 民族乡, 苏木</summary>
    Township,

    /// <summary>街道</summary>
    Subdistrict,
}

/// <summary>What a legal act is, by the last characters of its title.</summary>
public enum LegalActKind
{
    /// <summary>法</summary>
    Law,

    /// <summary>条例</summary>
    Regulation,

    /// <summary>办法, 规定, 细则</summary>
    Rule,

    /// <summary>规范, 制度, 标准</summary>
    Standard,
}

/// <summary>How a value stands to what the document prints.</summary>
public enum IssueSeverity
{
    /// <summary>Not printed legibly; settled by context, and how is said.</summary>
    Inferred,

    /// <summary>Printed, but garbled or cut; kept as printed.</summary>
    Damaged,

    /// <summary>Not printed.</summary>
    Missing,
}

/// <summary>Which editions of townships' lists count.</summary>
public enum Editions
{
    /// <summary>The newest of each township.</summary>
    Current,

    /// <summary>All that were imported.</summary>
    All,
}

/// <summary>The order in which duties are paged.</summary>
public enum DutyOrder
{
    /// <summary>Township, list, number: as printed.</summary>
    /// <remarks>Townships by full name; the editions of one township one after another, undated first.</remarks>
    Printed,

    /// <summary>Name by Unicode code point, then as printed.</summary>
    Name,

    /// <summary>The category's place in the printed order (categories that the order lacks, after it, by name), then as printed.</summary>
    Category,
}

/// <summary>The order in which topics are paged.</summary>
public enum TopicOrder
{
    /// <summary>Most townships first, then by name by Unicode code point, then by id.</summary>
    Spread,

    /// <summary>Those that differ between townships first, then as by SPREAD.</summary>
    Differing,
}

/// <summary>The kinds of edge that a chain follows: every relationship type but STATED_IN.</summary>
/// <remarks>In the order of <see cref="Relationships"/>. Answers order kinds by name.</remarks>
public enum EdgeKind
{
    /// <summary>A township or division to the division that it lies in.</summary>
    PartOf,

    /// <summary>A township to a duty of its list BASIC or ASSIST.</summary>
    HasDuty,

    /// <summary>A township to a duty of its list RECLAIMED.</summary>
    HadDuty,

    /// <summary>A duty to a department that it assists.</summary>
    Assists,

    /// <summary>A duty to the department that took it back.</summary>
    ReclaimedBy,

    /// <summary>A duty to its category.</summary>
    InCategory,

    /// <summary>A duty to a legal act that it names.</summary>
    Cites,

    /// <summary>A duty to the matter that it shares with duties of other townships.</summary>
    About,

    /// <summary>A department to its kind.</summary>
    OfKind,

    /// <summary>A department to its division.</summary>
    BelongsTo,

    /// <summary>A duty to a clause of it.</summary>
    HasResponsibility,

    /// <summary>A clause to a department that it gives the work to.</summary>
    PerformedBy,

    /// <summary>A clause to a department that it tells the township to report to.</summary>
    ReportsTo,
}

/// <summary>What a support ranking counts.</summary>
public enum SupportMeasure
{
    /// <summary>ASSIST duties that name the department.</summary>
    Duties,

    /// <summary>Of those, the ones that name it first.</summary>
    Leads,

    /// <summary>Of those, the ones that name it alone.</summary>
    Alone,

    /// <summary>Townships that assist it.</summary>
    Townships,

    /// <summary>Township clauses in those duties.</summary>
    Clauses,

    /// <summary>Duties that it took back.</summary>
    Reclaimed,
}

/// <summary>DIVISION: the county that the township lies in. CATEGORY: the duty's. For these two, `leads` counts duties that name a department, `alone` those that name exactly one.</summary>
public enum SupportGroup
{
    /// <summary>Departments of one division each.</summary>
    Department,

    /// <summary>The same department in every division.</summary>
    Kind,

    /// <summary>The county that the township lies in. `reclaimed` counts the RECLAIMED duties of its townships, those that were given up by all among them.</summary>
    Division,

    /// <summary>The duty's category. `reclaimed` counts its RECLAIMED duties, those that were given up by all among them.</summary>
    Category,
}

/// <summary>What is searched for.</summary>
public enum SearchKind
{
    /// <summary>Townships, by full name.</summary>
    Township,

    /// <summary>Duties, by name, method and clauses.</summary>
    Duty,

    /// <summary>Departments, by name and aliases.</summary>
    Department,

    /// <summary>Legal acts, by title.</summary>
    LegalAct,

    /// <summary>Topics, by name.</summary>
    Topic,
}
