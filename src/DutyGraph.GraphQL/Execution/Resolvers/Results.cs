using System.Linq.Expressions;

namespace DutyGraph.GraphQL.Execution.Resolvers;

/// <summary>How the value of a task of an unknown type is taken out without reflection.</summary>
/// <param name="ValueType">Type of the value.</param>
/// <param name="Result">Takes the value out of a completed task.</param>
/// <param name="ToTask">Makes a task of what the member gives.</param>
internal sealed record Results(Type ValueType, Func<Task, object?> Result, Func<Expression, Expression> ToTask)
{
    /// <summary>For a member that gives a task; null for one that gives its value at once.</summary>
    public static Results? Of(Type type)
    {
        if (!type.IsGenericType || (type.GetGenericTypeDefinition() is var open && open != typeof(Task<>) && open != typeof(ValueTask<>)))
        {
            return null;
        }

        var value = type.GetGenericArguments()[0];
        var result = typeof(Results).GetMethod(nameof(Get), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(value).CreateDelegate<Func<Task, object?>>();
        return new(value, result, open == typeof(ValueTask<>) ? call => Expression.Call(call, nameof(ValueTask.AsTask), null) : call => call);
    }

    private static object? Get<T>(Task task) => ((Task<T>)task).GetAwaiter().GetResult();
}
