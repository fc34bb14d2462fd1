namespace DutyGraph.Core;

/// <summary>Actions that make a different matter of the same subject: the penalty for an offence is another matter than everyday work on the same
/// subject.</summary>
internal static class MatterActions
{
    private static readonly string[][] Actions =
    [
        ["处罚", "义务教育处理"],
        ["拆除"],
        ["考核"],
        ["奖励"],
        ["追缴", "追回"],
        ["统计"],
        ["核发"],
        ["征缴"],
    ];

    /// <summary>Returns the actions that a name mentions, one bit for each.</summary>
    /// <param name="key">Key of the name.</param>
    public static int Of(string key)
    {
        var text = key.Replace("·", "", StringComparison.Ordinal);
        var found = 0;
        for (var action = 0; action < Actions.Length; action++)
        {
            if (Array.Exists(Actions[action], word => text.Contains(word, StringComparison.Ordinal)))
            {
                found |= 1 << action;
            }
        }

        return found;
    }
}
