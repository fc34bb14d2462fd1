namespace DutyGraph.GraphQL.TypeSystem.Scalars;

/// <summary>The built-in scalars of the specification (3.5).</summary>
public static class BuiltInScalars
{
    /// <summary>Int</summary>
    public static ScalarType Int { get; } = new IntScalar();

    /// <summary>Float</summary>
    public static ScalarType Float { get; } = new FloatScalar();

    /// <summary>String</summary>
    public static ScalarType String { get; } = new StringScalar();

    /// <summary>Boolean</summary>
    public static ScalarType Boolean { get; } = new BooleanScalar();

    /// <summary>ID</summary>
    public static ScalarType ID { get; } = new IDScalar();

    /// <summary>All five built-in scalars.</summary>
    public static IReadOnlyList<ScalarType> All { get; } = [Int, Float, String, Boolean, ID];
}
