using System.Linq.Expressions;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>Says of a class that carries no annotations what annotations would have said.</summary>
/// <typeparam name="T">The class, record or interface.</typeparam>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>The type's name in the schema.</summary>
    IObjectTypeDescriptor<T> Name(string name);

    /// <summary>What introspection says of the type.</summary>
    IObjectTypeDescriptor<T> Description(string description);

    /// <summary>The property is no field.</summary>
    IObjectTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);

    /// <summary>No property is a field but those named by <see cref="Field"/>.</summary>
    IObjectTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>The field of a property, to be described further.</summary>
    IFieldDescriptor Field(Expression<Func<T, object?>> property);
}

/// <summary>Says of a property what annotations would have said.</summary>
public interface IFieldDescriptor
{
    /// <summary>The field's name in the schema.</summary>
    IFieldDescriptor Name(string name);

    /// <summary>What introspection says of the field.</summary>
    IFieldDescriptor Description(string description);

    /// <summary>The field should no longer be used.</summary>
    IFieldDescriptor Deprecated(string reason);

    /// <summary>The field is an <c>ID</c>, or a list of them.</summary>
    IFieldDescriptor ID();

    /// <summary>What it costs to get the field once (<see cref="CostAttribute"/>).</summary>
    IFieldDescriptor Cost(double weight);

    /// <summary>How many items the field has (<see cref="ListSizeAttribute.AssumedSize"/>).</summary>
    IFieldDescriptor ListSize(int assumedSize);
}
