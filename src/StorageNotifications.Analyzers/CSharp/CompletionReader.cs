using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds code that depends on the end of a job.</summary>
internal sealed class CompletionReader(KnownApi api, LocalValues locals)
{
    // The methods of LINQ and List<T> whose lambda selects the elements that the code continues with; Any and All only test elements.
    private static readonly string[] Filters = ["Where", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "Find", "FindLast", "FindAll"];

    // Code that only reports the end of a job does not depend on the outcome.
    private static readonly string[] TellingCalls = ["Write", "Log", "Print", "Trace", "Debug", "Info"];

    public IEnumerable<CompletionFact> Read(BlockFindings findings)
    {
        foreach (IPropertyReferenceOperation member in findings.Giving(ApiSupply.Completion, api))
        {
            if (api.MemberGiving(ApiSupply.Outcome, member.Property.ContainingType) is not { } outcome)
                continue;
            BooleanTest test = BooleanTest.Around(member);
            if (RegionsOf(test).Any(Acts) && !IsPassedOn(member))
            {
                yield return new(
                    CSharpPlace.OfCode(test.Operation.Syntax),
                    KnownApi.NameOf(member.Property),
                    api.MemberGiving(ApiSupply.Success, member.Property.ContainingType) ?? outcome,
                    KnowsOutcome(member.Syntax))
                {
                    RightCode = CompletionCode.Write(test, member, outcome, api),
                };
            }
        }
    }

    // The code that runs only if the job has ended.
    private IEnumerable<IOperation> RegionsOf(BooleanTest test)
    {
        foreach (IOperation use in ForwardFlow.FinalUsesOf(test.Operation, locals))
        {
            BooleanTest whole = BooleanTest.Around(use).Joined();
            bool isPositive = whole.IsPositive == test.IsPositive;
            switch (whole.Operation.Parent)
            {
                case IConditionalOperation conditional when conditional.Condition == whole.Operation:
                    if (isPositive)
                        yield return conditional.WhenTrue;
                    else if (conditional.WhenFalse is { } otherwise)
                        yield return otherwise;
                    else if (Leaves(conditional.WhenTrue))
                        yield return conditional;
                    break;
                case IReturnOperation { Parent.Parent: IAnonymousFunctionOperation lambda } when isPositive
                    && SequenceCalls.CallWith(lambda, out _) is { TargetMethod: { } method } call && SequenceCalls.IsKnown(method) && Filters.Contains(method.Name):
                    yield return call;
                    break;
            }
        }
    }

    // if (!job.Completed) return;
    private static bool Leaves(IOperation branch) => (branch is IBlockOperation { Operations: { Length: > 0 } statements } ? statements.Last() : branch)
        is IReturnOperation or IBranchOperation or IExpressionStatementOperation { Operation: IThrowOperation } or IThrowOperation;

    private static bool Acts(IOperation region) => region is IConditionalOperation or IInvocationOperation
        ? StatementsAfter(region).Any(CallsSomething)
        : CallsSomething(region);

    // The statements after a region, up to the end of its block.
    private static IEnumerable<IOperation> StatementsAfter(IOperation region)
    {
        IOperation statement = region;
        while (statement.Parent is { } outer and not IBlockOperation)
            statement = outer;
        return statement.Parent is IBlockOperation block
            ? block.Operations.Where(other => other.Syntax.SpanStart > statement.Syntax.SpanStart).Prepend(statement is ILoopOperation ? statement : region)
            : [];
    }

    private static bool CallsSomething(IOperation code) => code.DescendantsAndSelf().OfType<IInvocationOperation>().Any(static call =>
        call.TargetMethod is { ContainingType: { SpecialType: not SpecialType.System_String } type, Name: { } name }
        && name is not (nameof(ToString) or "GetValueOrDefault" or "Delay" or "Sleep" or "ConfigureAwait")
        && !CollectionCalls.IsLinq(call.TargetMethod)
        && !CollectionCalls.IsCollection(type)
        && !TellingCalls.Any(telling => name.StartsWith(telling, StringComparison.Ordinal)));

    // Other code that receives the whole message can read the outcome. Methods of the same type are searched for it by name.
    private static bool IsPassedOn(IPropertyReferenceOperation member)
    {
        if (MessageOf(member) is not { } message)
            return false;
        return Functions.RootOf(member).Descendants().Any(use => SymbolEqualityComparer.Default.Equals(Variables.LocalIn(use), message) && use.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: { } type } } => !SymbolEqualityComparer.Default.Equals(type, ContainingTypeOf(member)),
            IArgumentOperation or IReturnOperation or IVariableInitializerOperation or IConversionOperation or ITupleOperation => true,
            ISimpleAssignmentOperation assignment => assignment.Value == use,
            _ => false,
        });
    }

    private static ISymbol? MessageOf(IPropertyReferenceOperation member)
    {
        // n is { Completed: true } job
        if (member.Parent is IPropertySubpatternOperation { Parent: IRecursivePatternOperation { DeclaredSymbol: { } declared } })
            return declared;
        return Receivers.Of(member) is { } receiver ? Variables.LocalIn(receiver) : null;
    }

    private static ISymbol? ContainingTypeOf(IOperation operation) => operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart)?.ContainingType;

    // By name, anywhere in the type: a helper may read the outcome, or a request may select jobs that have succeeded.
    private bool KnowsOutcome(SyntaxNode code)
    {
        string[] names = [.. api.NamesGiving(ApiSupply.Outcome), .. api.NamesGiving(ApiSupply.Success)];
        SyntaxNode scope = code.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault() ?? code.SyntaxTree.GetRoot();
        return scope.DescendantTokens().Any(token => (token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken))
            && names.Contains(token.ValueText, StringComparer.OrdinalIgnoreCase));
    }
}
