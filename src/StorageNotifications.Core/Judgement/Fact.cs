namespace StorageNotifications.Core.Judgement;

/// <summary>Something that somebody wrote about notifications, as far as a front can see it. What it cannot see it leaves out.</summary>
internal abstract record Fact;
