using System.Linq.Expressions;
using System.Reflection;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Resolvers;

/// <summary>Compiles a property or method into a <see cref="FieldResolver"/>, so that execution uses no reflection.</summary>
internal static class ResolverCompiler
{
    private static readonly ParameterExpression Parent = Expression.Parameter(typeof(object), "parent");
    private static readonly ParameterExpression Values = Expression.Parameter(typeof(object?[]), "values");
    private static readonly ParameterExpression Writer = Expression.Parameter(typeof(ResponseWriter), "writer");

    /// <summary>Compiles a member.</summary>
    /// <param name="member">A property or method that returns a value or a task of one.</param>
    /// <param name="type">The type of the field.</param>
    /// <param name="binders">For each parameter of a method, its binder; null for the parent.</param>
    /// <param name="instance">Creates the object for an instance member of a root; null for all other members.</param>
    public static FieldResolver Compile(MemberInfo member, GraphQLType type, IReadOnlyList<BindParameter?> binders, BindParameter? instance)
    {
        var parameters = new List<BindParameter>();
        Expression? target = instance is not null ? Value(instance, member.DeclaringType!)
            : IsStatic(member) ? null
            : Expression.Convert(Parent, member.DeclaringType!);
        var call = member is PropertyInfo property
            ? (Expression)Expression.Property(target, property)
            : Expression.Call(target, (MethodInfo)member, ((MethodInfo)member).GetParameters().Select((p, i) =>
                binders[i] is { } binder ? Value(binder, p.ParameterType) : Expression.Convert(Parent, p.ParameterType)));

        var task = Results.Of(call.Type);
        return new FieldResolver
        {
            Resolve = Expression.Lambda<ResolveValue>(Expression.Convert(task is null ? call : task.Unwrap(call), typeof(object)), Parent, Values).Compile(),
            Result = task?.Result,
            Write = task is null && type.Nullable is NamedType leaf && type.IsLeaf
                ? Expression.Lambda<WriteLeaf>(LeafExpression.Write(call, leaf, Writer), Parent, Values, Writer).Compile()
                : null,
            Parameters = parameters,
        };

        Expression Value(BindParameter binder, Type parameterType)
        {
            parameters.Add(binder);
            return Expression.Convert(Expression.ArrayIndex(Values, Expression.Constant(parameters.Count - 1)), parameterType);
        }
    }

    private static bool IsStatic(MemberInfo member) => member is MethodInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true };
}
