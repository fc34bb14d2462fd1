namespace DutyGraph.Cli.Tests;

/// <summary>A published list with five items, tab-separated like most lists.</summary>
internal static class TinyList
{
    /// <summary>Returns the text of the list.</summary>
    /// <param name="place">The township as titles print it: 昌吉州昌吉市六工镇.</param>
    /// <param name="county">The county's short name, with which departments begin.</param>
    public static string Of(string place, string county) => $"""
        {place}
        履职事项清单

        2025年7月

        {place}基本履职事项清单

        序号	事项类别	事项名称
        1	党的建设	加强党委自身建设
        2	经济发展	制定经济发展规划

        {place}配合履职事项清单

        序号	事项类别	事项名称	对应上级部门	上级部门职责	乡镇配合职责
        1	自然资源	节约用水宣传	{county}水利局	1.县水利局负责指导。	1.开展宣传。
        2	应急管理及消防	防汛抗旱	{county}应急管理局、{county}水利局	1.县应急管理局负责统筹； 2.县水利局负责巡查。	1.组织演练； 2.险情上报县水利局。

        {place}上级部门收回事项清单

        序号	事项类别	事项名称	承接部门及工作方式
        1	自然资源	取水许可	{county}水利局： 负责审批。

        """;

    /// <summary>Creates an import folder with the lists of two townships of two counties; the test can add files.</summary>
    public static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        folder.File("sources/dashitou.txt", Of("昌吉州木垒县大石头乡", "木垒县"));
        folder.File("sources/liugong.txt", Of("昌吉州昌吉市六工镇", "昌吉市"));
        return folder;
    }

    /// <summary>Creates the same folder, except that 取水许可, taken back from 大石头乡, is still a duty of 六工镇.</summary>
    public static TemporaryFolder FolderWithDifference()
    {
        const string last = "2\t经济发展\t制定经济发展规划";
        var folder = Folder();
        var list = Of("昌吉州昌吉市六工镇", "昌吉市");
        list = list[..list.IndexOf("\n昌吉州昌吉市六工镇上级部门收回事项清单", StringComparison.Ordinal)];
        folder.File("sources/liugong.txt", list.Replace(last, last + "\n3\t自然资源\t取水许可", StringComparison.Ordinal));
        return folder;
    }
}
