using System.Collections.Generic;

namespace StorageNotifications.Core.Apis;

/// <summary>A type of a library in which notifications are configured.</summary>
/// <param name="Name">Its metadata name.</param>
/// <param name="Constants">Its static members that stand for names of events, and those names.</param>
internal sealed record ApiType(string Name, IReadOnlyList<ApiMember> Members, IReadOnlyDictionary<string, string> Constants);
