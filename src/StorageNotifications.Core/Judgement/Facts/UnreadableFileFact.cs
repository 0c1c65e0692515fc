using StorageNotifications.Core.Documents;

namespace StorageNotifications.Core.Judgement.Facts;

/// <summary>A file that should be a template but cannot be read as one.</summary>
/// <param name="Place">The place where reading stopped.</param>
/// <param name="Problem">The reason; null if the file is another kind of document.</param>
internal sealed record UnreadableFileFact(Place Place, DocumentProblem? Problem) : Fact;
