using System.Linq.Expressions;
using System.Reflection;

namespace DutyGraph.GraphQL.Execution.Resolvers;

/// <summary>Reads the result of a task whose type is only known at run time, without reflection.</summary>
/// <param name="ValueType">Type of the value.</param>
/// <param name="Result">Returns the value of a completed task.</param>
/// <param name="Unwrap">Converts the member's return value to a task, or to the value itself if a <see cref="ValueTask{TResult}"/> has it already.</param>
internal sealed record Results(Type ValueType, Func<Task, object?> Result, Func<Expression, Expression> Unwrap)
{
    /// <summary>Returns the accessors for a member that returns a task; null for a synchronous member.</summary>
    public static Results? Of(Type type)
    {
        if (!type.IsGenericType || (type.GetGenericTypeDefinition() is var open && open != typeof(Task<>) && open != typeof(ValueTask<>)))
        {
            return null;
        }

        var value = type.GetGenericArguments()[0];
        var result = Method(nameof(Get), value).CreateDelegate<Func<Task, object?>>();
        return new(value, result, open == typeof(ValueTask<>) ? call => Expression.Call(Method(nameof(ValueOrTask), value), call) : call => call);
    }

    private static MethodInfo Method(string name, Type value) =>
        typeof(Results).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(value);

    private static object? Get<T>(Task task) => ((Task<T>)task).GetAwaiter().GetResult();

    private static object? ValueOrTask<T>(ValueTask<T> value) => value.IsCompletedSuccessfully ? value.Result : value.AsTask();
}
