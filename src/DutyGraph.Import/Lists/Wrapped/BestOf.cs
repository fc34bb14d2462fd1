namespace DutyGraph.Import;

/// <summary>Keeps the candidate with the lowest cost, and the second best.</summary>
internal sealed class BestOf<T>
{
    /// <summary>The candidate with the lowest cost; of equals, the first.</summary>
    public (T Candidate, double Cost) Winner { get; private set; } = (default!, double.PositiveInfinity);

    /// <summary>The second best; with infinite cost if there is none.</summary>
    public (T Candidate, double Cost) RunnerUp { get; private set; } = (default!, double.PositiveInfinity);

    /// <summary>Considers a candidate.</summary>
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
