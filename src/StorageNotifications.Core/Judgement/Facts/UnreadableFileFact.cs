using StorageNotifications.Core.Documents;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A file that should be a template and cannot be read as one.</summary>
/// <param name="Place">Where reading stopped.</param>
/// <param name="Problem">Why; null if it is a document of another kind.</param>
internal sealed record UnreadableFileFact(Place Place, DocumentProblem? Problem) : Fact;
