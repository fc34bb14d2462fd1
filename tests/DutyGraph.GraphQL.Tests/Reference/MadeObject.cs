using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Reference;

/// <summary>An object of the generated world: a number. Each object type has its own class, because the executor finds the type of an object by its
/// class.</summary>
public class MadeObject
{
    private static readonly ModuleBuilder Module =
        AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Made"), AssemblyBuilderAccess.Run).DefineDynamicModule("Made");

    private static readonly ConcurrentDictionary<string, Lazy<Type>> Classes = new(StringComparer.Ordinal);

    /// <summary>The number from which the values of its fields are computed.</summary>
    public uint Number { get; private set; }

    /// <summary>Returns the class for the objects of an object type.</summary>
    internal static Type ClassOf(string type) =>
        Classes.GetOrAdd(type, static name => new(() => Module.DefineType(name, TypeAttributes.Public, typeof(MadeObject)).CreateType())).Value;

    internal static MadeObject Of(ObjectType type, uint number)
    {
        var made = (MadeObject)Activator.CreateInstance(type.RuntimeType!)!;
        made.Number = number;
        return made;
    }
}
