using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Who does the work of a superior's clause together with its subject: 「县残联联合县民政局…更新信息」, 「县教育局…，会同县公安局…」, 「县委组织部牵头，与县委统战部共同研究」.</summary>
/// <remarks>The text says of each that it does the work. Towns, firms, 有关部门 and whoever is organised, urged or helped to join hands are no partners.</remarks>
internal static partial class Partners
{
    /// <summary>The departments that a clause joins to its subject, in order.</summary>
    /// <param name="text">A plain text: <see cref="DepartmentNames.Plain"/>.</param>
    /// <param name="names">How the item names departments.</param>
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
