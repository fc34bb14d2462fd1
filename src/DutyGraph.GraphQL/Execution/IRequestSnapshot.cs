namespace DutyGraph.GraphQL;

/// <summary>
/// A scoped service of the host that holds one state of the data for a request. When the resolver of a mutation's root field has returned, the server renews the
/// state, creates new data loaders and asks the container for the services of resolvers again. So the fields below it and the next root fields read what it
/// wrote. Register services that depend on the state as transient: a scoped one stays the same for the request.
/// </summary>
public interface IRequestSnapshot
{
    /// <summary>Drops the state; its next use takes the present one.</summary>
    void Renew();
}
