namespace DutyGraph.Core;

/// <summary>What is done about a subject where that makes it another matter: the penalty for a deed is not the everyday care for the same thing.</summary>
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

    /// <summary>The actions that a name mentions, a bit each.</summary>
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
