using System.Runtime.CompilerServices;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Tests.Warehouse;
using DutyGraph.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Tests.TypeSystem;

public class SchemaPrinterTests
{
    private static readonly string Printed = SchemaPrinter.Print(WarehouseServer.Start().GetRequiredService<Schema>());

    [Fact]
    public void Print_TheWarehouse_IsTheApprovedText()
    {
        var approved = Approved();
        if (File.Exists(approved) && File.ReadAllText(approved) == Printed)
        {
            return;
        }

        var received = approved.Replace("approved.graphql", "received.txt", StringComparison.Ordinal);
        File.WriteAllText(received, Printed);
        Assert.Fail($"Read {received}; where it is right, it takes the place of {approved}.");
    }

    [Fact]
    public void Print_WhatIsPrinted_ParsesToWhatIsPrinted() => Assert.Equal(Printed, Printer.Print(Parser.Parse(Printed)) + "\n");

    private static string Approved([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "../Warehouse/warehouse.approved.graphql");
}
