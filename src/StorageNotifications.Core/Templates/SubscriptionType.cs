namespace StorageNotifications.Core.Templates;

/// <summary>The resource type that subscribes an endpoint to a topic.</summary>
/// <param name="InlineType">The resource type that can contain subscriptions.</param>
/// <param name="InlineList">Its property for the subscriptions.</param>
internal sealed record SubscriptionType(string Type, string Topic, string Protocol, string Endpoint, string InlineType, string InlineList);
