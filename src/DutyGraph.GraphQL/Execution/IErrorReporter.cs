namespace DutyGraph.GraphQL.Execution;

/// <summary>Turns an exception that no resolver foresaw into an error without its details, which go to the log.</summary>
internal interface IErrorReporter
{
    IError Report(Exception exception, IReadOnlyList<object> path);
}
