using Spectre.Console;
using Spectre.Console.Rendering;

namespace DutyGraph.Cli;

/// <summary>A border with only a line of hyphens below the titles: East Asian terminals disagree about the width of box-drawing characters.</summary>
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
