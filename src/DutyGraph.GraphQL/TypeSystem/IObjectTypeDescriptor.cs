using System.Linq.Expressions;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>Configures the type of a class without annotations.</summary>
/// <typeparam name="T">The class, record or interface.</typeparam>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>Sets the name of the type in the schema.</summary>
    IObjectTypeDescriptor<T> Name(string name);

    /// <summary>Sets the description of the type.</summary>
    IObjectTypeDescriptor<T> Description(string description);

    /// <summary>Excludes a property.</summary>
    IObjectTypeDescriptor<T> Ignore(Expression<Func<T, object?>> property);

    /// <summary>Excludes all properties except those configured with <see cref="Field"/>.</summary>
    IObjectTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>Returns the descriptor of a property's field.</summary>
    IFieldDescriptor Field(Expression<Func<T, object?>> property);
}

/// <summary>Configures the field of a property without annotations.</summary>
public interface IFieldDescriptor
{
    /// <summary>Sets the name of the field in the schema.</summary>
    IFieldDescriptor Name(string name);

    /// <summary>Sets the description of the field.</summary>
    IFieldDescriptor Description(string description);

    /// <summary>Marks the field as deprecated.</summary>
    IFieldDescriptor Deprecated(string reason);

    /// <summary>Makes the field an <c>ID</c>, or a list of them.</summary>
    IFieldDescriptor ID();

    /// <summary>Sets the cost of getting the field once (<see cref="CostAttribute"/>).</summary>
    IFieldDescriptor Cost(double weight);

    /// <summary>Sets the number of items of the field (<see cref="ListSizeAttribute.AssumedSize"/>).</summary>
    IFieldDescriptor ListSize(int assumedSize);
}
