using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

public sealed class MarkdownShapeTests
{
    // A document of another county: headings, aligned columns, line breaks inside cells, one table per page.
    private const string Heping =
        """
        # 广东省河源市和平县阳明镇履职事项清单

        **2024年11月**

        | 目录 | |
        |---|---|
        | 1.基本履职事项清单.... | 1 |

        ## 一、基本履职事项清单

        | 序号 | 事项类别 | 事项名称 |
        |:---:|:---|---|
        | 1 | 党的建设 | 落实**党的**组织生活制度 |

        第 2 页 共 8 页

        | 序号 | 事项类别 | 事项名称 |
        |---|---|---|
        | 2 | 民生服务 | 发放补贴（含 a\|b 两类） |

        ## 二、配合履职事项清单
        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        |---|---|---|---|---|---|
        | 1 | 生态环保 | 河道清理 | 县水利局、农业农村局 | 1.制定方案；<br>2.开展执法。 | 配合清理。 |
        """;

    [Fact]
    public void Read_DocumentOfAnotherCounty_GivesTitleTownshipAndEdition()
    {
        var document = Lists.DocumentOf(Heping)!;

        Assert.Equal(
            ("广东省河源市和平县阳明镇履职事项清单", "广东省河源市和平县阳明镇", "2024-11"), (document.Title, document.TownshipName, document.Edition));
    }

    [Fact]
    public void Read_TableAPage_GivesOneListWithItsLines() =>
        Assert.Equal(
            [(DutyList.Basic, 1, 13), (DutyList.Basic, 2, 19), (DutyList.Assist, 1, 24)],
            Lists.ItemsOf(Heping).Select(item => (item.List, item.Number, item.Line)));

    [Fact]
    public void Read_MarksAndEscapes_AreMarkdowns() =>
        Assert.Equal(["落实党的组织生活制度", "发放补贴（含 a|b 两类）", "河道清理"], Lists.ItemsOf(Heping).Select(item => item.Name));

    [Fact]
    public void Read_BreakInsideACell_SetsClausesApart() =>
        Assert.Equal([(1, "制定方案；"), (2, "开展执法。")], Lists.ItemsOf(Heping)[^1].Superior.Select(clause => (clause.Number!.Value, clause.Text)));

    [Fact]
    public void Read_DocumentOfAnotherCounty_FlagsNothing() => Assert.Empty(Lists.ItemsOf(Heping).SelectMany(item => item.Issues));
}
