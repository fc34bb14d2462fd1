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
        "lists/empty.txt", new("empty.txt", null, [new("EMPTY_FILE", "empty.txt", null, new("文件是空的。", "The file is empty."))]), []);

    [Fact]
    public void Write_ReadFile_PrintsCountsAndEachIssueWithItsLineAsPrinted()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new CheckReport(new Terminal(output, TextWriter.Null, _ => null), full: false).Write(Read);

        Assert.Equal(
            """
            lists/六工镇.txt: 昌吉市六工镇 2025-01
              基本 1，配合 2，收回 2，共 5
              推定 1，损坏 0，缺失 0

              六工镇.txt:7 ASSIST 2 category: 推定 CATEGORY_FROM_NEIGHBOURS
                据前后条目推定。
                | 2⇥(十八) 宣⇥'节水⇥昌吉市水利局
                |   ^^^^^^^^^
                → 自然资源

              去向：5 项，64 字在字段中；版面 18 字（标题 1，栏目 3）；只在上列问题中 7 字


            """,
            output.ToString());
    }

    [Fact]
    public void Write_FilesOneOfThemBroken_SaysWhyAndCountsIt()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var report = new CheckReport(new Terminal(output, TextWriter.Null, _ => null), full: false);
        report.Write(Broken);
        report.WriteTotal([Read, Broken]);

        Assert.Equal(
            """
            lists/empty.txt: 不能作为清单读取
              empty.txt: 错误 EMPTY_FILE: 文件是空的。

            2 个文件，读出 1 个
              基本 1，配合 2，收回 2，共 5
              推定 1，损坏 0，缺失 0

            """,
            output.ToString());
    }

    [Fact]
    public void Write_English_IsTheSameReportInEnglish()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var report = new CheckReport(new Terminal(output, TextWriter.Null, _ => null).Speaking(Core.Language.English), full: false);
        report.Write(Read);
        report.Write(Broken);
        report.WriteTotal([Read, Broken]);

        Assert.Equal(
            """
            lists/六工镇.txt: 昌吉市六工镇 2025-01
              BASIC 1, ASSIST 2, RECLAIMED 2, 5 in all
              INFERRED 1, DAMAGED 0, MISSING 0

              六工镇.txt:7 ASSIST 2 category: INFERRED CATEGORY_FROM_NEIGHBOURS
                From its neighbours.
                | 2⇥(十八) 宣⇥'节水⇥昌吉市水利局
                |   ^^^^^^^^^
                → 自然资源

              What became of it: 5 items with 64 characters in fields; furniture 18 (titles 1, column titles 3); only in the issues above 7

            lists/empty.txt: could not be read as a list
              empty.txt: error EMPTY_FILE: The file is empty.

            2 files, 1 read
              BASIC 1, ASSIST 2, RECLAIMED 2, 5 in all
              INFERRED 1, DAMAGED 0, MISSING 0

            """,
            output.ToString());
    }

    [Fact]
    public void WriteTotal_SameDocumentUnderTwoNames_CountsItsItemsOnce()
    {
        using var output = new StringWriter { NewLine = "\n" };
        new CheckReport(new Terminal(output, TextWriter.Null, _ => null), full: false).WriteTotal([Read, Read with { Path = "lists/copy.txt" }]);

        Assert.StartsWith("2 个文件，读出 2 个\n  基本 1，配合 2，收回 2，共 5\n", output.ToString(), StringComparison.Ordinal);
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
