using System.Linq.Expressions;

namespace DutyGraph.GraphQL.Execution.Resolvers;

/// <summary>Reads the result of a task whose type is only known at run time, without reflection.</summary>
/// <param name="ValueType">Type of the value.</param>
/// <param name="Result">Returns the value of a completed task.</param>
/// <param name="ToTask">Converts the member's return value to a task.</param>
internal sealed record Results(Type ValueType, Func<Task, object?> Result, Func<Expression, Expression> ToTask)
{
    /// <summary>Returns the accessors for a member that returns a task; null for a synchronous member.</summary>
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
