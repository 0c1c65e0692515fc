using System.Reflection;
using System.Runtime.CompilerServices;

namespace StorageNotifications.Generators.Tests.Infrastructure;

/// <summary>Measures the objects that can be reached from a result.</summary>
internal static class ResultGraph
{
    /// <summary>Gets the size in bytes of the objects that can be reached from a result and not from earlier ones, with which it may share cached objects.</summary>
    public static long SizeOfNew(object result, object[] earlier)
    {
        HashSet<object> shared = Reach(earlier);
        return Reach(result).Where(reached => !shared.Contains(reached)).Sum(SizeOf);
    }

    private static HashSet<object> Reach(object root)
    {
        var reached = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<object>([root]);
        while (pending.TryPop(out object? next))
        {
            // Types and delegates belong to the program.
            if (next is not (Type or Delegate) && (next.GetType().IsValueType || reached.Add(next)))
                AddReferences(next, pending);
        }
        return reached;
    }

    private static void AddReferences(object owner, Stack<object> pending)
    {
        if (owner is string)
            return;
        if (owner is Array items)
        {
            foreach (object? item in items)
            {
                if (item is not null && !item.GetType().IsPrimitive)
                    pending.Push(item);
            }
            return;
        }
        for (Type? type = owner.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                // A value that is boxed here is not an object of the result, but can refer to one.
                if (!field.FieldType.IsPrimitive && field.GetValue(owner) is { } value)
                    pending.Push(value);
            }
        }
    }

    // The first allocation of a type by reflection allocates more than the object.
    private static long SizeOf(object one)
    {
        _ = Like(one);
        long before = GC.GetAllocatedBytesForCurrentThread();
        object other = Like(one);
        long size = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(other);
        return size;
    }

    private static object Like(object one) => one switch
    {
        string text => new string('x', text.Length),
        Array items => Array.CreateInstance(items.GetType().GetElementType()!, items.Length),
        _ => RuntimeHelpers.GetUninitializedObject(one.GetType()),
    };
}
