using Spectre.Console;
using Spectre.Console.Rendering;

namespace DutyGraph.Cli;

/// <summary>A rule of hyphens under the titles and nothing else: terminals of East Asia disagree on how wide a drawn line is.</summary>
internal sealed class RuleBorder : TableBorder
{
    /// <inheritdoc />
    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom => "-",
        TableBorderPart.HeaderBottomSeparator => " ",
        TableBorderPart.HeaderSeparator or TableBorderPart.CellSeparator => " ",
        _ => "",
    };
}
