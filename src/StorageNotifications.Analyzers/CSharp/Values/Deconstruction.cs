using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Recognizes the targets of deconstructions and declaration expressions: <c>(x, y) = t</c>, <c>foreach (var (x, y) in ts)</c>, <c>M(out var x)</c>.</summary>
internal static class Deconstruction
{
    /// <summary>Determines whether a reference is written to as part of a larger target.</summary>
    public static bool IsTarget(IOperation reference) => OuterTargetOf(reference) is var target && target.Parent switch
    {
        IDeconstructionAssignmentOperation assignment => assignment.Target == target,
        IForEachLoopOperation loop => loop.LoopControlVariable == target,
        // A declaration expression declares its operands; a tuple that is only read does not.
        _ => target is IDeclarationExpressionOperation,
    };

    /// <summary>Gets the index of a reference in its tuple and the outermost target; -1 if the tuple is nested.</summary>
    public static int IndexOf(IOperation reference, out IOperation target)
    {
        target = OuterTargetOf(reference);
        IOperation? tuple = target;
        while (tuple is IDeclarationExpressionOperation declaration)
            tuple = declaration.Expression;
        IOperation element = reference;
        while (element.Parent is IDeclarationExpressionOperation outer && outer != target)
            element = outer;
        return tuple is ITupleOperation { Elements: { } elements } ? elements.IndexOf(element) : -1;
    }

    /// <summary>Gets the type of the value that is deconstructed into the outermost target; null if the value has no type of its own.</summary>
    public static ITypeSymbol? DeconstructedType(IOperation target) => target.Parent switch
    {
        IDeconstructionAssignmentOperation assignment => assignment.Value.Type,
        IForEachLoopOperation { Syntax: CommonForEachStatementSyntax syntax, SemanticModel: { } model } => model.GetForEachStatementInfo(syntax).ElementType,
        _ => null,
    };

    private static IOperation OuterTargetOf(IOperation reference)
    {
        IOperation target = reference;
        while (target.Parent is ITupleOperation or IDeclarationExpressionOperation)
            target = target.Parent;
        return target;
    }
}
