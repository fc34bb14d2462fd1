namespace DutyGraph.Import;

/// <summary>Keeps the cheapest of what it is offered, and the next.</summary>
internal sealed class BestOf<T>
{
    /// <summary>The cheapest; the first offered where several are.</summary>
    public (T Candidate, double Cost) Winner { get; private set; } = (default!, double.PositiveInfinity);

    /// <summary>The next; of infinite cost where there is none.</summary>
    public (T Candidate, double Cost) RunnerUp { get; private set; } = (default!, double.PositiveInfinity);

    /// <summary>Takes a candidate into account.</summary>
    public void Offer(T candidate, double cost)
    {
        if (cost < Winner.Cost)
        {
            (RunnerUp, Winner) = (Winner, (candidate, cost));
        }
        else if (cost < RunnerUp.Cost)
        {
            RunnerUp = (candidate, cost);
        }
    }
}
