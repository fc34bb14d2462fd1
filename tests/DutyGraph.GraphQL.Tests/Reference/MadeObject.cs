using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Reference;

/// <summary>An object of a made world: a number. Each object type has a class of its own, since that is how the executor knows what an object is.</summary>
public class MadeObject
{
    private static readonly ModuleBuilder Module =
        AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Made"), AssemblyBuilderAccess.Run).DefineDynamicModule("Made");

    private static readonly ConcurrentDictionary<string, Lazy<Type>> Classes = new(StringComparer.Ordinal);

    /// <summary>What its fields are made from.</summary>
    public uint Number { get; private set; }

    /// <summary>The class of an object type's objects.</summary>
    internal static Type ClassOf(string type) =>
        Classes.GetOrAdd(type, static name => new(() => Module.DefineType(name, TypeAttributes.Public, typeof(MadeObject)).CreateType())).Value;

    internal static MadeObject Of(ObjectType type, uint number)
    {
        var made = (MadeObject)Activator.CreateInstance(type.RuntimeType!)!;
        made.Number = number;
        return made;
    }
}
