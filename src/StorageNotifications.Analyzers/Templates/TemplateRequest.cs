using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.Templates;

/// <summary>The inputs for the findings in a template in addition to its text.</summary>
/// <param name="IsListed">Whether the user lists the file as a template.</param>
internal sealed record TemplateRequest(string Path, RuleSettings Settings, bool IsListed);
