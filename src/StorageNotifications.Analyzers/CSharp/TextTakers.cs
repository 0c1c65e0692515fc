using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Finds by syntax the names of members, methods and types that may take the value of a name.</summary>
internal static class TextTakers
{
    /// <summary>Gets the names; none if the code around the use does not show them.</summary>
    public static IEnumerable<string> Of(SimpleNameSyntax use)
    {
        SyntaxNode value = ValueWith(use);
        return value.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Right == value => [NameOf(assignment.Left)],
            ArgumentSyntax { Parent.Parent: { } taker } => NamesOf(taker),
            AttributeArgumentSyntax { NameEquals: { } member } => [member.Name.Identifier.ValueText],
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => NamesIn(attribute.Name).Select(static name => name + nameof(System.Attribute)),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } } => NamesIn(variable.Type),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => NamesIn(property.Type),
            ArrowExpressionClauseSyntax or ReturnStatementSyntax => NamesIn(ResultTypeAround(value)),
            _ => [],
        };
    }

    /// <summary>Determines whether the value of a name is only compared.</summary>
    public static bool IsCompared(SimpleNameSyntax use)
    {
        SyntaxNode value = ValueWith(use);
        return value.Parent is ConstantPatternSyntax or CaseSwitchLabelSyntax or ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax }
            || value.Parent.IsKind(SyntaxKind.EqualsExpression)
            || value.Parent.IsKind(SyntaxKind.NotEqualsExpression);
    }

    // Names.Topic, (all ? Names.Topic : other), [Names.Topic], new List<string> { Names.Topic }
    private static SyntaxNode ValueWith(SimpleNameSyntax use)
    {
        SyntaxNode value = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax or SwitchExpressionArmSyntax or SwitchExpressionSyntax
            or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or InitializerExpressionSyntax
            || (value.Parent is ConditionalExpressionSyntax conditional && conditional.Condition != value)
            || (value.Parent is BaseObjectCreationExpressionSyntax && value is InitializerExpressionSyntax)
            || value.Parent.IsKind(SyntaxKind.CoalesceExpression)
            || value.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
        {
            value = value.Parent!;
        }
        return value;
    }

    // M(x), configuration.Events.Add(x), new T(x)
    private static IEnumerable<string> NamesOf(SyntaxNode taker) => taker switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => [NameOf(access), NameOf(access.Expression)],
        InvocationExpressionSyntax call => [NameOf(call.Expression)],
        ObjectCreationExpressionSyntax creation => NamesIn(creation.Type),
        ConstructorInitializerSyntax { Parent.Parent: TypeDeclarationSyntax { BaseList.Types: { } bases } } => bases.SelectMany(static type => NamesIn(type.Type)),
        _ => [],
    };

    private static TypeSyntax? ResultTypeAround(SyntaxNode value) => value.Ancestors().Select(static outer => outer switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax function => function.ReturnType,
        PropertyDeclarationSyntax property => property.Type,
        _ => null,
    }).FirstOrDefault(static type => type is not null);

    private static string NameOf(ExpressionSyntax reference) => reference switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => "",
    };

    private static IEnumerable<string> NamesIn(TypeSyntax? type) => type is null ? [] : type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(static name => name.Identifier.ValueText);
}
