namespace DutyGraph.GraphQL.DataLoaders;

/// <summary>Decides when collected keys are loaded.</summary>
public interface IBatchScheduler
{
    /// <summary>Loads the batch once no more keys can be added to it. Safe to call from many threads.</summary>
    void Schedule(IBatch batch);
}

/// <summary>Keys that are loaded together.</summary>
public interface IBatch
{
    /// <summary>Closes the batch and loads its values. The task never fails: <see cref="HandOut"/> passes errors on.</summary>
    Task LoadAsync();

    /// <summary>Completes the tasks of all waiting callers. Called once, after <see cref="LoadAsync"/> has completed.</summary>
    void HandOut();
}
