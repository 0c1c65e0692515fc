using Microsoft.CodeAnalysis;
using StorageNotifications.Analyzers.CSharp.Values;
using StorageNotifications.Core.Apis;

namespace StorageNotifications.Analyzers.CSharp.Symbols;

/// <summary>Provides the value engine with information about members from the API catalog.</summary>
internal sealed class CatalogKnowledge(KnownApi api) : IMemberKnowledge
{
    public bool IsWrapper(IMethodSymbol method) => method.Parameters.Length == 1 && api.RoleOf(method.Parameters[0]) == ApiRole.Value;

    public bool IsPart(ISymbol member) => api.RoleOf(member) is not null;

    public bool IsRequest(ITypeSymbol type) => api.IsNotification(type) || api.HoldsNotification(type);
}
