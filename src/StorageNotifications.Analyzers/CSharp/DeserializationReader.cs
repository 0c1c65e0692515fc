using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StorageNotifications.Analyzers.CSharp.Symbols;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Judgement.Facts;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>Reads the options with which code deserializes messages.</summary>
internal sealed class DeserializationReader(KnownApi api, ValueReader values, CancellationToken cancellation)
{
    private const string OptionsType = "JsonSerializerOptions";
    private const string SerializerType = "JsonSerializer";
    private const string PolicyOption = "PropertyNamingPolicy";

    // Options that do not affect the names of members.
    private static readonly string[] OtherOptions =
        ["AllowTrailingCommas", "DefaultBufferSize", "DefaultIgnoreCondition", "IgnoreReadOnlyProperties", "IncludeFields", "MaxDepth", "NumberHandling", "ReadCommentHandling", "WriteIndented"];

    public IEnumerable<JsonReadingFact> Read(BlockFindings findings)
    {
        foreach (IInvocationOperation call in findings.TextCalls.Where(call => api.CallOf(call.TargetMethod) == ApiCall.ReadJsonInCase))
        {
            if (TypeMadeBy(call) is { } type && api.DiffersInCase(type))
                yield return new(new CSharpPlace(call.Syntax.GetLocation()), type.Name, NamesIn(call) switch
                {
                    JsonNames.OfMembers => true,
                    JsonNames.CamelCase when api.DiffersInCamelCase(type) => true,
                    _ => null,
                });
        }
    }

    // Deserialize<S3Event>(text), Deserialize(text, typeof(S3Event))
    private static ITypeSymbol? TypeMadeBy(IInvocationOperation call) => call.TargetMethod.TypeArguments.Length == 1
        ? call.TargetMethod.TypeArguments[0]
        : call.Arguments.Select(static argument => argument.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand;

    // The names that the call finds, case-sensitively; null if they are unknown.
    private JsonNames? NamesIn(IInvocationOperation call)
    {
        if (call.Arguments.Any(static argument => argument.Parameter is { Name: "jsonTypeInfo" or "context" }))
            return null;
        if (call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Type.Name == OptionsType) is not { ArgumentKind: ArgumentKind.Explicit } options)
            return JsonNames.OfMembers;
        IOperation value = values.Unwrap(options.Value);
        return values.CertainObjectOf(value) switch
        {
            { ConstantValue: { HasValue: true, Value: null } } => JsonNames.OfMembers,
            IPropertyReferenceOperation { Property: { Name: "Default", ContainingType.Name: OptionsType } } => JsonNames.OfMembers,
            // Changes to an object in a variable or field are not followed.
            IObjectCreationOperation creation when values.Unwrap(creation) == value || (IsNamedOnceOrRead(value) && IsOnlyStored(creation)) => NamesIn(creation),
            _ => null,
        };
    }

    private static JsonNames? NamesIn(IObjectCreationOperation creation)
    {
        if (creation.Arguments.Length > 0)
            return null;
        JsonNames? names = JsonNames.OfMembers;
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: { } name } } assignment)
                return null;
            if (name == PolicyOption)
                names = NamesUnder(assignment.Value);
            else if (!OtherOptions.Contains(name))
                return null;
        }
        return names;
    }

    private static JsonNames? NamesUnder(IOperation policy) => policy switch
    {
        IConversionOperation conversion => NamesUnder(conversion.Operand),
        { ConstantValue: { HasValue: true, Value: null } } => JsonNames.OfMembers,
        IPropertyReferenceOperation { Property: { Name: "CamelCase", ContainingType.Name: "JsonNamingPolicy" } } => JsonNames.CamelCase,
        _ => null,
    };

    private static bool IsGivenToSerializer(SyntaxNode name)
    {
        SyntaxNode value = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return value.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Deserialize" or "DeserializeAsync" or "Serialize" or "SerializeAsync" } } };
    }

    // Whether no member of the variable or field is set.
    private bool IsNamedOnceOrRead(IOperation value)
    {
        string name = value switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IMemberReferenceOperation member => member.Member.Name,
            _ => "",
        };
        return name.Length > 0 && TextSearch.FindIdentifiers(name, value.Syntax.SyntaxTree, cancellation)
            .All(static token => token.Parent is VariableDeclaratorSyntax or PropertyDeclarationSyntax || IsGivenToSerializer(token.Parent!));
    }

    // static JsonSerializerOptions Create() { var options = new JsonSerializerOptions(); options.Converters.Add(…); return options; }
    private bool IsOnlyStored(IObjectCreationOperation creation) => ForwardFlow.FinalUsesOf(creation, values.Locals).All(static use => use.Parent switch
    {
        IReturnOperation or IFieldInitializerOperation or IPropertyInitializerOperation => true,
        ISimpleAssignmentOperation assignment => assignment.Value == use,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: SerializerType } } => true,
        _ => false,
    });

    private enum JsonNames
    {
        /// <summary>The names of the members in C#.</summary>
        OfMembers,

        /// <summary>The names of the members with a lowercase first letter.</summary>
        CamelCase,
    }
}
