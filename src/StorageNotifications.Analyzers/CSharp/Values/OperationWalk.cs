using System;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Enumerates an operation and its relevant descendants in the order of <c>DescendantsAndSelf</c>. Every operation of a project passes through here,
/// so the walk copies nothing and asks for nothing twice. It does not recurse, however deep the code is.
/// </summary>
internal struct OperationWalk(IOperation root)
{
    private const int UsualDepth = 16;

    private IOperation.OperationList.Enumerator[]? _levels;
    private int _depth = -1;

    public IOperation Current { get; private set; } = root;

    /// <summary>The kind of the current operation.</summary>
    public OperationKind Kind { get; private set; }

    public bool MoveNext()
    {
        if (_levels is null)
        {
            _levels = new IOperation.OperationList.Enumerator[UsualDepth];
            Kind = Current.Kind;
            return true;
        }
        if (HasChildren(Kind))
        {
            if (++_depth == _levels.Length)
                Array.Resize(ref _levels, _depth * 2);
            _levels[_depth] = Current.ChildOperations.GetEnumerator();
        }
        for (; _depth >= 0; _depth--)
        {
            ref IOperation.OperationList.Enumerator level = ref _levels[_depth];
            if (!level.MoveNext())
                continue;
            Current = level.Current;
            Kind = Current.Kind;
            return true;
        }
        return false;
    }

    // The most frequent kinds without relevant children: the constant of a pattern is compared, the text of an interpolation is a part.
    private static bool HasChildren(OperationKind kind) => kind is not (OperationKind.Literal or OperationKind.LocalReference or OperationKind.ParameterReference
        or OperationKind.InstanceReference or OperationKind.InterpolatedStringText or OperationKind.ConstantPattern or OperationKind.NameOf);
}
