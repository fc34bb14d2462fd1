using System.Diagnostics.CodeAnalysis;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Execution.Inputs;

/// <summary>
/// Coerces literals, and variables in them, to the values that resolvers get (specification, "Input Coercion" of 3.5 to 3.12): scalars and enums become C#
/// values, lists become arrays of objects, input objects become whatever their factory creates.
/// </summary>
internal static class LiteralReader
{
    /// <summary>Coerces a literal.</summary>
    /// <param name="literal">A literal that is valid for the type; only the values of its variables may be invalid.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variables">Coerced variables.</param>
    /// <param name="value">The value for the resolver if the result is true.</param>
    /// <param name="error">What was expected if the result is false.</param>
    public static bool TryRead(ValueNode literal, GraphQLType type, VariableValues variables, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        (value, error) = (null, null);
        if (literal is VariableNode variable)
        {
            variables.TryGet(variable.Name.Value, out value);
            error = value is null && type.IsNonNull ? InputErrors.Null(type) : null;
            return error is null;
        }

        if (literal is NullValueNode)
        {
            error = type.IsNonNull ? InputErrors.Null(type) : null;
            return error is null;
        }

        return type.Nullable switch
        {
            ListType list => TryReadList(literal, list, variables, out value, out error),
            InputObjectType input => TryReadObject(literal, input, variables, out value, out error),
            EnumType @enum => TryReadEnum(literal, @enum, out value, out error),
            var scalar => ((ScalarType)scalar).TryReadLiteral(literal, out value, out error),
        };
    }

    private static bool TryReadList(ValueNode literal, ListType type, VariableValues variables, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        // A single value is coerced to a list with one item (3.11).
        IReadOnlyList<ValueNode> literals = literal is ListValueNode list ? list.Values : [literal];
        var items = new object?[literals.Count];
        (value, error) = (items, null);
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryRead(literals[i], type.Item, variables, out items[i], out error))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadObject(
        ValueNode literal, InputObjectType type, VariableValues variables, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        (value, error) = (null, null);
        if (literal is not ObjectValueNode node)
        {
            error = new($"类型为 \"{type}\" 的值须是对象，收到 {literal}。", $"Expected value of type \"{type}\" to be an object, found {literal}.");
            return false;
        }

        var fields = new InputObjectFields(type);
        foreach (var given in node.Fields)
        {
            if (!type.Fields.TryGet(given.Name.Value, out var field))
            {
                error = InputErrors.UnknownField(given.Name.Value, type);
                return false;
            }

            // A variable without a value omits the field (3.10, Input Coercion).
            if (given.Value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
            {
                continue;
            }

            if (!TryRead(given.Value, field.Type, variables, out var item, out error))
            {
                return false;
            }

            fields.Set(field, item);
        }

        if (fields.Complete() is [var problem, ..])
        {
            error = problem;
            return false;
        }

        return fields.TryMake(out value, out error);
    }

    private static bool TryReadEnum(ValueNode literal, EnumType type, out object? value, [NotNullWhen(false)] out ErrorText? error)
    {
        var known = literal is EnumValueNode name && type.Values.TryGet(name.Value, out var member) ? member : null;
        (value, error) = (known?.Value, known is null ? InputErrors.NotInEnum(literal, type) : null);
        return known is not null;
    }
}
