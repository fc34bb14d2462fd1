namespace DutyGraph.GraphQL.DataLoaders;

/// <summary>Decides when the keys that loaders have collected are loaded.</summary>
public interface IBatchScheduler
{
    /// <summary>Loads the batch once nothing more can be added to it. Safe to call from many threads.</summary>
    void Schedule(IBatch batch);
}

/// <summary>Keys that are loaded together.</summary>
public interface IBatch
{
    /// <summary>Closes the batch and loads its values. The task never fails: what goes wrong is handed out.</summary>
    Task LoadAsync();

    /// <summary>Completes the tasks of those who wait for the values. Called once, after <see cref="LoadAsync"/> has completed.</summary>
    void HandOut();
}
