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

/// <summary>The party whose clause of a duty it is.</summary>
public enum Party
{
    /// <summary>上级部门职责: clauses of the superior departments.</summary>
    Superior,

    /// <summary>乡镇配合职责: clauses of the township.</summary>
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

/// <summary>The kinds of township, by the ending of its name.</summary>
public enum TownshipKind
{
    /// <summary>镇</summary>
    Town,

    /// <summary>乡, 民族乡, 苏木</summary>
    Township,

    /// <summary>街道</summary>
    Subdistrict,
}

/// <summary>The kind of legal act, by the ending of its title.</summary>
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

/// <summary>How a value relates to the printed text.</summary>
public enum IssueSeverity
{
    /// <summary>Not legible in print; inferred from context, as the message explains.</summary>
    Inferred,

    /// <summary>Printed, but garbled or cut; kept as printed.</summary>
    Damaged,

    /// <summary>Not printed.</summary>
    Missing,
}

/// <summary>Which editions count.</summary>
public enum Editions
{
    /// <summary>The newest of each township.</summary>
    Current,

    /// <summary>All that were imported.</summary>
    All,
}

/// <summary>The order of duties.</summary>
public enum DutyOrder
{
    /// <summary>Township, list, number: as printed.</summary>
    /// <remarks>Townships are ordered by full name. The editions of one township follow each other, undated first.</remarks>
    Printed,

    /// <summary>By name (code point), then in printed order.</summary>
    Name,

    /// <summary>By the position of the category in the official order (categories outside it come last, by name), then in printed order.</summary>
    Category,
}

/// <summary>The order of topics.</summary>
public enum TopicOrder
{
    /// <summary>Most townships first, then by name (code point), then by id.</summary>
    Spread,

    /// <summary>Topics that differ between townships first, then as by SPREAD.</summary>
    Differing,
}

/// <summary>The kinds of edge that a chain follows: every relationship type except STATED_IN.</summary>
/// <remarks>Declared in the order of <see cref="Relationships"/>. Answers order kinds by name.</remarks>
public enum EdgeKind
{
    /// <summary>From a township or division to the division that contains it.</summary>
    PartOf,

    /// <summary>From a township to a duty on its list BASIC or ASSIST.</summary>
    HasDuty,

    /// <summary>From a township to a duty on its list RECLAIMED.</summary>
    HadDuty,

    /// <summary>From a duty to a department that it assists.</summary>
    Assists,

    /// <summary>From a duty to the department that took it back.</summary>
    ReclaimedBy,

    /// <summary>From a duty to its category.</summary>
    InCategory,

    /// <summary>From a duty to a legal act that it names.</summary>
    Cites,

    /// <summary>From a duty to its topic, the matter that it shares with duties of other townships.</summary>
    About,

    /// <summary>From a department to its kind.</summary>
    OfKind,

    /// <summary>From a department to its division.</summary>
    BelongsTo,

    /// <summary>From a duty to one of its clauses.</summary>
    HasResponsibility,

    /// <summary>From a clause to a department that does its work.</summary>
    PerformedBy,

    /// <summary>From a clause to a department to which the township must report.</summary>
    ReportsTo,
}

/// <summary>The measures of a support ranking.</summary>
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

    /// <summary>Township clauses in the duties that name it.</summary>
    Clauses,

    /// <summary>Duties that it took back.</summary>
    Reclaimed,
}

/// <summary>
/// DIVISION: the county that the township lies in. CATEGORY: the duty's. For these two, `leads` counts duties that name a department, `alone` those that name
/// exactly one.
/// </summary>
public enum SupportGroup
{
    /// <summary>Departments, each of one division.</summary>
    Department,

    /// <summary>Kinds: the same department in every division.</summary>
    Kind,

    /// <summary>Counties, by the township of the duty. `reclaimed` counts all RECLAIMED duties of their townships, including discontinued ones.</summary>
    Division,

    /// <summary>Categories. `reclaimed` counts all their RECLAIMED duties, including discontinued ones.</summary>
    Category,
}

/// <summary>The kinds of node that a search finds.</summary>
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
