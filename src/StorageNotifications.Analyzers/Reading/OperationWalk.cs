using System;
using Microsoft.CodeAnalysis;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>
/// Walks an operation and those below it that can matter, in the order of <c>DescendantsAndSelf</c>. Each operation of a project is met here, so nothing
/// is copied on the way or asked twice. However deep the code is, the stack does not grow.
/// </summary>
internal struct OperationWalk(IOperation root)
{
    private const int UsualDepth = 16;

    private IOperation.OperationList.Enumerator[]? _levels;
    private int _depth = -1;

    public IOperation Current { get; private set; } = root;

    /// <summary>The kind of the current one.</summary>
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

    // The most frequent of those that have none, or none that matters: the text of a pattern is compared, that of an interpolation a part.
    private static bool HasChildren(OperationKind kind) => kind is not (OperationKind.Literal or OperationKind.LocalReference or OperationKind.ParameterReference
        or OperationKind.InstanceReference or OperationKind.InterpolatedStringText or OperationKind.ConstantPattern or OperationKind.NameOf);
}
