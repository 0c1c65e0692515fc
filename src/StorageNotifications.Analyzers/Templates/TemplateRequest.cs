using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>What the findings in a template depend on, beside its text.</summary>
/// <param name="IsListed">Whether the user says that the file is a template.</param>
internal sealed record TemplateRequest(string Path, RuleSettings Settings, bool IsListed);
