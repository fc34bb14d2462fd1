namespace DutyGraph.GraphQL.Tests.Fuzzing;

/// <summary>The seeds of the mutations: documents over the warehouse that run, and the documents over the awkward schema that are compared with the reference
/// implementation.</summary>
internal static class Corpus
{
    /// <summary>Documents, valid and invalid.</summary>
    public static readonly string[] Documents =
    [
        "{ node(id: \"crate:1\") { id __typename ... on Crate { label weight size tags } ... on Shelf { grid holder { name } } } }",
        "{ shelf { id label grid holder { id name } labelled { id label ... on Crate { grams } } } }",
        "{ contents { __typename ... on Crate { ...C } ... on Tool { name bought } } } fragment C on Crate { id weight broken }",
        "query ($f: Int = 1) { crates(first: $f) { items { id label missing } total } }",
        "query ($by: Finder!) { find(by: $by) a: find(by: { id: \"x\" }) b: find(by: { label: \"y\" }) }",
        "query ($f: CrateFilterInput) "
        + "{ echo(filter: $f) again: echo(filter: { ids: [\"a\", 1], size: HUGE, over: 1e3, note: null, nested: { depth: 2, matrix: [[1, 2], [3]] } }) }",
        "query ($n: Int!, $r: Float, $i: ID, $m: Moment, $l: [Int!], $s: Size!, $b: Boolean) "
        + "{ scalars(number: $n, ratio: $r, id: $i, moment: $m, list: $l, size: $s, flag: $b) }",
        "query ($yes: Boolean!, $no: Boolean = false) "
        + "{ shelf @include(if: $yes) { id @skip(if: $no) } slowCrate { id } valueCrate { id } refused brokenList throwingList badMoment }",
        "mutation ($by: Int!) { add(by: $by) { value } addSlowly(by: 2) { value } fail { value } }",
        "{ __schema { queryType { name } types { name kind fields { name type { name ofType { name } } } } directives { name args { name defaultValue } } } "
        + "__type(name: \"Crate\") { name } }",
        "query A { old } query B { shelf { ...A } } fragment A on Shelf { ...B } fragment B on Shelf { id label: label grid }",
        "{ scalars(number: -7, ratio: 1.5e-3, id: \"\\u4e00\\u{1F600}\", list: [], size: SMALL, flag: true) }",
        "{ echo(filter: { note: \"\"\"\n  block\n    string \\\"\"\" of it\n  \"\"\" }) # comment\n}",
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Reference"), "*.graphql").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split("####\n")),
    ];

    /// <summary>Tokens that can be inserted anywhere.</summary>
    public static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "=", "@", "$", "|", "&", "...", ",", "#", "\"", "\"\"\"", "\n", "\\",
        "-", ".", "0", "1e999", "-0", "2147483648", "1.5",
        "query", "mutation", "subscription", "fragment", "on", "true", "false", "null", "schema", "type", "input", "extend",
        "\"text\"", "\"\\uD800\"", "\"\\u{110000}\"",
        "\uFEFF", "\uD800", "\uDC00", "\0", "\u2028", "一", "__typename", "__schema", "__type",
        "@skip(if: true)", "@include(if: $yes)", "@skip(if: $no)", "@deprecated",
        "id", "label", "node", "shelf", "crates", "items", "first", "filter", "nested", "matrix", "contents", "find", "by", "echo", "scalars",
        "grid", "holder", "broken", "missing",
        "$f", "$by", "$n", "$yes", "$no", "$l", "$s",
        "Crate", "Shelf", "Tool", "INode", "ILabelled", "IContent", "Int", "Int!", "[Int!]", "Finder", "CrateFilterInput", "Boolean!",
        "...C", "...A", "fragment C on Crate { ...C }", "... on Crate { id }", "{ id }", "(first: 1)", "(id: \"crate:2\")", "a: node(id: 1) { id }",
    ];

    /// <summary>JSON tokens for variables.</summary>
    public static readonly string[] JsonTokens =
    [
        "{", "}", "[", "]", ",", ":", "null", "true", "1", "-1", "1.5", "1e400", "9007199254740993",
        "\"\"", "\"a\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"crate:1\"", "\"12s\"", "\"HUGE\"", "\"SMALL\"",
    ];

    /// <summary>Names of variables and of input fields.</summary>
    public static readonly string[] Names =
        [
            "f", "by", "n", "r", "i", "m", "l", "s", "b", "yes", "no",
            "id", "label", "ids", "size", "over", "note", "nested", "depth", "matrix", "unknown", "\\u0066", "\\udead",
        ];
}
