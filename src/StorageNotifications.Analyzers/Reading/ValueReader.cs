using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.Facts;
using StorageNotifications.Analyzers.Symbols;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.Reading;

/// <summary>Finds the values that an expression can have, as far as they can be seen. What it cannot see it leaves out.</summary>
internal sealed class ValueReader(KnownApi api, LocalValues locals, FieldValues fields, CancellationToken cancellation)
{
    // Locals that are made from one another in a circle do not compile, but are analysed all the same.
    private const int MaxDepth = 16;

    private readonly HashSet<IOperation> _lists = [];

    /// <summary>The locals of the block.</summary>
    public LocalValues Locals => locals;

    /// <summary>The texts that an expression can have.</summary>
    public IEnumerable<TextFact> Texts(IOperation value) =>
        Alternatives(value).Select(ReadText).Where(static text => text is not null)!;

    /// <summary>The elements of a list, array, collection initialiser or collection expression.</summary>
    public ElementList Elements(IOperation list)
    {
        // list.AddRange(list)
        if (Objects(list).ToArray() is not { Length: 1 } only || !_lists.Add(only[0]))
            return ElementList.Unknown;
        ElementList elements = ElementsOfOnly(only[0]);
        _lists.Remove(only[0]);
        return elements;
    }

    /// <summary>A list after some calls on it.</summary>
    /// <param name="source">What makes the list, or the object that holds it.</param>
    public ElementList Changed(ElementList list, IEnumerable<IInvocationOperation> calls, IOperation source)
    {
        foreach (IInvocationOperation call in calls.Where(static call => !Flow.IsLookUp(call)))
        {
            // Clear, Remove, Sort and the like: what was in it may be gone.
            if (!Flow.IsAddition(call))
                return ElementList.Unknown;
            list = list.With(Certainty.IsCertain(call, source) ? AddedBy(call) : ElementList.Unknown);
        }
        return list;
    }

    /// <summary>What a call such as <c>list.Add(x)</c> or <c>list.AddRange(xs)</c> adds.</summary>
    public ElementList AddedBy(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "Add" when call.Arguments.Length == 1 => new(Spread(call.Arguments[0]).ToArray(), IsComplete: true),
        "Insert" when call.Arguments.Length == 2 => new([call.Arguments[1].Value], IsComplete: true),
        "AddRange" when call.Arguments.Length == 1 => Copied(call.Arguments[0].Value),
        _ => ElementList.Unknown,
    };

    /// <summary>The operations whose value an expression can have: branches taken apart, locals and fields followed.</summary>
    public IEnumerable<IOperation> Alternatives(IOperation value) => Alternatives(value, depth: 0);

    /// <summary>The same expression without the conversions around it that leave the value what it is.</summary>
    public IOperation Bare(IOperation operation) => operation switch
    {
        IParenthesizedOperation parenthesized => Bare(parenthesized.Operand),
        IConversionOperation { OperatorMethod: null } conversion => Bare(conversion.Operand),
        // string to Input<string>
        IConversionOperation { OperatorMethod: { } convert } conversion when api.RoleOf(convert.Parameters[0]) == ApiRole.Value => Bare(conversion.Operand),
        _ => operation,
    };

    /// <summary>The operations that an expression can stand for, fields and properties followed as well.</summary>
    public IEnumerable<IOperation> Objects(IOperation value) =>
        Alternatives(value).SelectMany(operation =>
            operation is IMemberReferenceOperation reference && InitializerOf(reference) is { } initializer ? Alternatives(initializer) : [operation]);

    private IEnumerable<IOperation> Alternatives(IOperation value, int depth)
    {
        IOperation bare = Bare(value);
        if (depth > MaxDepth)
            return [];
        switch (bare)
        {
            case ILocalReferenceOperation { Local: { } local } when locals.OnlyValueOf(local) is { } written:
                return Alternatives(written, depth + 1);
            case { ConstantValue.HasValue: true }:
                return [bare];
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Alternatives(conditional.WhenTrue, depth + 1).Concat(Alternatives(whenFalse, depth + 1));
            case ICoalesceOperation coalesce:
                return Alternatives(coalesce.Value, depth + 1).Concat(Alternatives(coalesce.WhenNull, depth + 1));
            case ISwitchExpressionOperation choice:
                return choice.Arms.SelectMany(arm => Alternatives(arm.Value, depth + 1));
            case ISimpleAssignmentOperation assignment:
                return Alternatives(assignment.Value, depth + 1);
            default:
                return [bare];
        }
    }

    private TextFact? ReadText(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => TextBuilder.TryBuild(operation),
        IFieldReferenceOperation or IPropertyReferenceOperation => TextOfMember((IMemberReferenceOperation)operation),
        _ => TextBuilder.TryBuild(operation),
    };

    // Told where the member is used: a block may only report within itself.
    private TextFact? TextOfMember(IMemberReferenceOperation reference)
    {
        Location place = reference.Syntax.GetLocation();
        // A literal needs no semantic model: that of another file is not at hand, and that of this one takes time.
        if (fields.OnlyValueOf(reference.Member.OriginalDefinition, cancellation) is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression))
            return new(literal.Token.ValueText, place, []) { IsNamed = true };
        return InitializerOf(reference) is { } initializer
            && Bare(initializer) is not IMemberReferenceOperation { ConstantValue.HasValue: false }
            && TextBuilder.TryBuild(initializer) is { } text
                ? new(text.Text, place, [])
                : null;
    }

    private IOperation? InitializerOf(IMemberReferenceOperation reference)
    {
        ExpressionSyntax? value = fields.OnlyValueOf(reference.Member.OriginalDefinition, cancellation);
        return value is not null && value.SyntaxTree == reference.Syntax.SyntaxTree
            ? reference.SemanticModel?.GetOperation(value, cancellation)
            : null;
    }

    private ElementList ElementsOfOnly(IOperation list)
    {
        // What is done to a list in a local is done before or after its use; only additions leave certain elements.
        ElementList elements = ElementsOf(list);
        IOperation[] ends = Flow.EndsOf(list, locals).ToArray();
        elements = Changed(elements, ends.Select(static end => end.Parent).OfType<IInvocationOperation>(), list);
        if (ends.Any(IsReplaced))
            return ElementList.Unknown;
        return ends.All(IsKept) ? elements : elements with { IsComplete = false };
    }

    // list[0] = …
    private static bool IsReplaced(IOperation end) => end.Parent is IArrayElementReferenceOperation or IPropertyReferenceOperation { Arguments.Length: > 0 };

    // Whoever else gets a list can add to it.
    private bool IsKept(IOperation end) => end.Parent switch
    {
        IArgumentOperation argument => api.RoleOf(argument.Parameter) is not null || argument.Parent is IObjectCreationOperation or IInvocationOperation { TargetMethod.ContainingType.Name: "List" or nameof(Enumerable) },
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => api.RoleOf(target.Member) is not null,
        // A list in a field may be added to in any method.
        IFieldInitializerOperation or IPropertyInitializerOperation => end.Type is IArrayTypeSymbol,
        IReturnOperation => false,
        _ => true,
    };

    // A copy has not what the list is given later.
    private ElementList Copied(IOperation list) => Objects(list).Any(original => Flow.EndsOf(original, locals).Any(end => IsChangedBehind(end, list)))
        ? ElementList.Unknown
        : Elements(list);

    private static bool IsChangedBehind(IOperation end, IOperation copied) =>
        end.Parent is IInvocationOperation call && !Flow.IsLookUp(call) && call.Syntax.SpanStart > copied.Syntax.SpanStart;

    private ElementList ElementsOf(IOperation list)
    {
        switch (list)
        {
            case { ConstantValue: { HasValue: true, Value: null } }:
                return ElementList.Empty;
            // A text that a library turns into a list of one.
            case { Type.SpecialType: SpecialType.System_String }:
                return new([list], IsComplete: true);
            case IObjectCreationOperation creation:
                ElementList elements = creation.Initializer is null ? ElementList.Empty : Added(creation.Initializer);
                // new List<T>(others); a capacity is no element.
                return creation.Arguments
                    .Where(static argument => argument.Parameter?.Type.SpecialType != SpecialType.System_Int32)
                    .Aggregate(elements, (sum, argument) => Copied(argument.Value).With(sum));
            case IArrayCreationOperation { Initializer: { } initializer }:
                return new(initializer.ElementValues, IsComplete: true);
            // A collection expression, whose kind compilers before 4.9 do not name.
            case { Syntax: { } syntax } when syntax.IsKind(SyntaxKind.CollectionExpression):
                return list.ChildOperations.Aggregate(ElementList.Empty, (sum, child) => sum.With(ElementsOfChild(child)));
            default:
                return ElementList.Unknown;
        }
    }

    private ElementList ElementsOfChild(IOperation child) => child.Syntax.IsKind(SyntaxKind.SpreadElement)
        ? child.ChildOperations.FirstOrDefault() is { } spread ? Copied(spread) : ElementList.Unknown
        : new([child], IsComplete: true);

    /// <summary>What a collection initialiser adds.</summary>
    public static ElementList Added(IObjectOrCollectionInitializerOperation initializer)
    {
        IInvocationOperation[] calls = initializer.Initializers.OfType<IInvocationOperation>().Where(static add => add.Arguments.Length == 1).ToArray();
        IOperation[] added = calls.SelectMany(static add => Spread(add.Arguments[0])).ToArray();
        return new(added, calls.Length == initializer.Initializers.Length);
    }

    /// <summary>What an argument passes: several values for <c>params</c>.</summary>
    public static IEnumerable<IOperation> Spread(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } initializer } }
            ? initializer.ElementValues
            : new[] { argument.Value };
}
