using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>
/// Finds the partners that do the work of a superior's clause together with its subject: 「县残联联合县民政局…更新信息」, 「县教育局…，会同县公安局…」, 「县委组织部牵头，与县委统战部共同研究」.
/// </summary>
/// <remarks>The text must say that the partner does the work too. Towns, firms and 有关部门 are not partners; nor is anyone who is organised, urged or helped to
/// cooperate.</remarks>
internal static partial class Partners
{
    /// <summary>Returns the departments that a clause joins to its subject, in order.</summary>
    /// <param name="text">A normalized text (<see cref="DepartmentNames.Plain"/>).</param>
    /// <param name="names">Recognizes departments in the clauses of the item.</param>
    internal static IEnumerable<DepartmentMention> In(string text, ItemNames names)
    {
        foreach (Match join in Joins().Matches(text))
        {
            if (names.ListAt(text, join.Index + join.Length) is { } list
                && (join.Value == "与" ? Together() : Work()).IsMatch(text, list.End)
                && !OthersJoin().IsMatch(text[..join.Index]))
            {
                foreach (var department in list.Departments)
                {
                    yield return department;
                }
            }
        }
    }

    [GeneratedRegex("会同|联合|与", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Joins();

    [GeneratedRegex(@"\G([，、][^，。；：]{1,12})?共同", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Together();

    [GeneratedRegex(@"\G(?!的|[。；]|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Work();

    [GeneratedRegex("(协调|督促|指导|组织(?!部)|要求|委托|通知|邀请|协助|配合)[^，。；：]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex OthersJoin();
}
