namespace StorageNotifications.Core.Judgement;

/// <summary>A statement about notifications in code or a template. A front leaves out what it cannot see.</summary>
internal abstract record Fact;
