using DutyGraph.Core;

namespace DutyGraph.Contract.Tests;

/// <content>Announcing the next queries (prefetch) changes no answer.</content>
public abstract partial class GraphContract
{
    public static TheoryData<DutyOwner, string> ExpectedOwners => new()
    {
        { DutyOwner.AssistedDepartment, "昌吉市水利局" },
        { DutyOwner.AssistedDepartment, "昌吉市教育局" },
        { DutyOwner.ReclaimingDepartment, "昌吉市教育局" },
        { DutyOwner.AssistedDepartment, "昌吉市无局" },
    };

    [SkippableTheory]
    [MemberData(nameof(ExpectedOwners))]
    public async Task Expect_PageOfADepartment_ChangesNeitherTheDepartmentNorItsPages(DutyOwner owner, string name)
    {
        var (told, plain) = (await WorldAsync(Neighbours), await WorldAsync(Neighbours));
        var page = new PageRequest(1, WithTotal: true);
        told.Expect(owner, DutyFilter.All, DutyOrder.Name, page);
        told.Expect(DutyOwner.ReclaimingDepartment, DutyFilter.All, DutyOrder.Printed, page);

        Assert.Equal(Text(await plain.DepartmentsNamedAsync([name], Cancellation)), Text(await told.DepartmentsNamedAsync([name], Cancellation)));
        foreach (var size in new[] { 1, 9 })
        {
            var asked = page with { Size = size };
            Assert.Equal(await PageOfAsync(plain, asked), await PageOfAsync(told, asked));
        }

        async Task<string> PageOfAsync(IDutyGraph graph, PageRequest request)
        {
            var found = Assert.Single(await graph.DutiesOfAsync(owner, [NodeId.Department(name)], DutyFilter.All, DutyOrder.Name, request, Cancellation));
            return $"{Text(found.Items)} {found.HasNext} {found.HasPrevious} {found.Total}";
        }
    }

    [SkippableFact]
    public async Task Expect_PageOfATownshipAndOfNodesBesideIt_ChangesNoNode()
    {
        var graph = await WorldAsync(Neighbours);
        graph.Expect(DutyOwner.Township, new DutyFilter { NameContains = "渠" }, DutyOrder.Printed, new PageRequest(9));

        string[] ids = ["township:昌吉市六工镇", "department:昌吉市水利局", "township:无"];
        var nodes = await graph.NodesAsync(ids, Cancellation);

        Assert.Equal(["township:昌吉市六工镇", "department:昌吉市水利局", null], nodes.Select(node => node?.Id));
    }

    [SkippableFact]
    public async Task Expect_CursorOfAnotherOrder_IsRefusedOnlyWhenThePageIsAskedFor()
    {
        var graph = await WorldAsync(Neighbours);
        var page = new PageRequest(1, After: "nonsense");
        graph.Expect(DutyOwner.AssistedDepartment, DutyFilter.All, DutyOrder.Name, page);

        Assert.NotNull(Assert.Single(await graph.DepartmentsNamedAsync(["昌吉市水利局"], Cancellation)));
        await Assert.ThrowsAsync<InvalidCursorException>(async () =>
            await graph.DutiesOfAsync(DutyOwner.AssistedDepartment, ["department:昌吉市水利局"], DutyFilter.All, DutyOrder.Name, page, Cancellation));
    }
}
