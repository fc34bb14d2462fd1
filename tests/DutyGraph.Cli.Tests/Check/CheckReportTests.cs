using DutyGraph.Import;

namespace DutyGraph.Cli.Tests.Check;

public sealed class CheckReportTests
{
    private static readonly CheckedFile Read = new(
        "lists/六工镇.txt",
        new("六工镇.txt", TinyFacts.Liugong, [])
        {
            Parts = new(5, 64, new SortedDictionary<FurnitureKind, int> { [FurnitureKind.Title] = 1, [FurnitureKind.ColumnTitles] = 3 }, 18, 7),
        },
        ["1", "2", "3", "4", "5", "6", "2\t(十八) 宣\t'节水\t昌吉市水利局"]);

    private static readonly CheckedFile Broken = new(
        "lists/empty.txt", new("empty.txt", null, [new("EMPTY_FILE", "empty.txt", null, "文件是空的。 The file is empty.")]), []);

    [Fact]
    public void Write_ReadFile_PrintsCountsAndEachIssueWithItsLineAsPrinted()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new CheckReport(output, full: false).Write(Read);

        Assert.Equal(
            """
            lists/六工镇.txt: 昌吉市六工镇 2025-01
              基本 BASIC 1, 配合 ASSIST 2, 收回 RECLAIMED 2, 共 total 5
              推定 INFERRED 1, 损坏 DAMAGED 0, 缺失 MISSING 0

              六工镇.txt:7 ASSIST 2 category: 推定 INFERRED CATEGORY_FROM_NEIGHBOURS
                据前后条目推定。 From its neighbours.
                | 2⇥(十八) 宣⇥'节水⇥昌吉市水利局
                |   ^^^^^^^^^
                → 自然资源

              去向 what became of it: 5 项 items, 64 字在字段中 characters in fields; 版面 furniture 18 (标题 titles 1, 栏目 column titles 3); 只在上列问题中 only in the issues above 7


            """,
            output.ToString());
    }

    [Fact]
    public void Write_FilesOneOfThemBroken_SaysWhyAndCountsIt()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var report = new CheckReport(output, full: false);
        report.Write(Broken);
        report.WriteTotal([Read, Broken]);

        Assert.Equal(
            """
            lists/empty.txt: 不能作为清单读取 could not be read as a list
              empty.txt: 错误 error EMPTY_FILE: 文件是空的。 The file is empty.

            2 个文件，读出 1 个：基本 BASIC 1, 配合 ASSIST 2, 收回 RECLAIMED 2, 共 total 5
            2 files, 1 read. 推定 INFERRED 1, 损坏 DAMAGED 0, 缺失 MISSING 0

            """,
            output.ToString());
    }

    [Fact]
    public void WriteTotal_SameDocumentUnderTwoNames_CountsItsItemsOnce()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new CheckReport(output, full: false).WriteTotal([Read, Read with { Path = "lists/copy.txt" }]);

        Assert.StartsWith("2 个文件，读出 2 个：基本 BASIC 1, 配合 ASSIST 2, 收回 RECLAIMED 2, 共 total 5\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Json_NamesFieldsAsTheApiDoes()
    {
        using var output = new StringWriter { NewLine = "\n" };
        CheckJson.Write([Read, Broken], output);

        Assert.Equal(
            """
            [
              {
                "path": "lists/六工镇.txt",
                "document": {
                  "id": "document:aaaaaaaaaaaaaaaa",
                  "title": "昌吉市六工镇履职事项清单",
                  "township": {
                    "id": "township:昌吉市六工镇",
                    "fullName": "昌吉市六工镇"
                  },
                  "edition": "2025-01",
                  "counts": {
                    "basic": 1,
                    "assist": 2,
                    "reclaimed": 2,
                    "total": 5
                  }
                },
                "issues": [
                  {
                    "severity": "INFERRED",
                    "code": "CATEGORY_FROM_NEIGHBOURS",
                    "message": "据前后条目推定。 From its neighbours.",
                    "field": "category",
                    "line": 7,
                    "place": null,
                    "printed": "(十八) 宣",
                    "lineText": "2\t(十八) 宣\t'节水\t昌吉市水利局",
                    "reading": "自然资源",
                    "duty": {
                      "id": "duty:昌吉市六工镇/2025-01/ASSIST/2",
                      "list": "ASSIST",
                      "number": 2,
                      "name": "'节水"
                    }
                  }
                ],
                "parts": {
                  "items": 5,
                  "inFields": 64,
                  "furniture": {
                    "TITLE": 1,
                    "COLUMN_TITLES": 3
                  },
                  "inFurniture": 18,
                  "inIssues": 7
                },
                "errors": []
              },
              {
                "path": "lists/empty.txt",
                "document": null,
                "issues": [],
                "parts": null,
                "errors": [
                  {
                    "code": "EMPTY_FILE",
                    "line": null,
                    "message": "文件是空的。 The file is empty."
                  }
                ]
              }
            ]

            """,
            output.ToString());
    }
}
