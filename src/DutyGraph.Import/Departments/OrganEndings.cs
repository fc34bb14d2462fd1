namespace DutyGraph.Import;

/// <summary>The endings of names of organs, of known or unknown kind: 县档案馆, 市血吸虫病防治所.</summary>
internal static class OrganEndings
{
    /// <summary>Alternatives of a regular expression.</summary>
    public const string Pattern =
        "局|委|会|联|办|室|部|中心|院|队|公司|站|所|厅|社|处|行|馆|校|电视台|气象台|团|署|机关|集团|政府|人大|政协|大学|银行|指挥部";
}
