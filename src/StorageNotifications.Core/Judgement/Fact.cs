namespace StorageNotifications.Core.Judgement;

/// <summary>A statement about notifications in code or a template. It contains only what the front can determine.</summary>
internal abstract record Fact
{
    /// <summary>Gets a value indicating whether the fact is about one text, and about nothing around it.</summary>
    public virtual bool IsAboutOneText => false;
}
