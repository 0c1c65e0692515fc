using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using StorageNotifications.Core.Apis;
using StorageNotifications.Core.Options;

namespace StorageNotifications.Analyzers.Symbols;

/// <summary>The user's own parameters, properties and fields that carry one of our attributes.</summary>
internal sealed class AnnotatedMembers(string attributeNamespace)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _annotating = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ApiRole?> _roles = new(SymbolEqualityComparer.Default);

    public ApiRole? RoleOf(ISymbol symbol)
    {
        // Each assembly has the attributes of its own, or none of its members can have one.
        bool mayCarryOne = TypeOf(symbol) is { SpecialType: SpecialType.System_String } or IArrayTypeSymbol or INamedTypeSymbol { IsGenericType: true }
            && symbol.ContainingAssembly is { } assembly
            && _annotating.GetOrAdd(assembly, HasAttributes);
        return mayCarryOne ? _roles.GetOrAdd(symbol.OriginalDefinition, Read) : null;
    }

    private bool HasAttributes(IAssemblySymbol assembly) =>
        assembly.GetTypeByMetadataName($"{attributeNamespace}.{Annotations.S3EventType}") is not null
        || assembly.GetTypeByMetadataName($"{GenerationOptions.DefaultNamespace}.{Annotations.S3EventType}") is not null;

    private static ApiRole? Read(ISymbol symbol)
    {
        bool isText = TypeOf(symbol)?.SpecialType == SpecialType.System_String;
        foreach (string? name in symbol.GetAttributes().Select(static attribute => attribute.AttributeClass?.Name))
        {
            if (name == Annotations.S3EventType)
                return isText ? ApiRole.S3Event : ApiRole.S3Events;
            if (name == Annotations.SnsTopicArn)
                return ApiRole.SnsTopicArn;
        }
        return null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
