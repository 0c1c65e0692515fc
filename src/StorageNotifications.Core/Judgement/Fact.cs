namespace StorageNotifications.Core.Judgement;

/// <summary>A statement about notifications in code or a template. It contains only what the front can determine.</summary>
internal abstract record Fact;
