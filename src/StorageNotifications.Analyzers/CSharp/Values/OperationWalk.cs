using System;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>
/// Enumerates an operation and its relevant descendants in the order of <c>DescendantsAndSelf</c>. Every operation of a project passes
/// through this type, so it avoids copies and repeated queries. It is not recursive, so that deep code does not exhaust the stack.
/// </summary>
internal struct OperationWalk(IOperation root)
{
    private const int UsualDepth = 16;

    private IOperation.OperationList.Enumerator[]? _levels;
    private int _depth = -1;
    private bool _skips;

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
        if (_skips)
        {
            _skips = false;
        }
        else if (HasChildren(Kind))
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

    /// <summary>Skips the descendants of the current operation.</summary>
    public void SkipChildren() => _skips = true;

    // The most frequent kinds without relevant children. For example, the constant of a pattern is covered by the comparison, and the text
    // of an interpolation by the interpolation.
    private static bool HasChildren(OperationKind kind) => kind is not (OperationKind.Literal or OperationKind.LocalReference or OperationKind.ParameterReference
        or OperationKind.InstanceReference or OperationKind.InterpolatedStringText or OperationKind.ConstantPattern or OperationKind.NameOf);
}
