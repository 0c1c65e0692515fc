using System.Collections.Generic;
using System.Linq;
using StorageNotifications.Core.Judgement;

namespace StorageNotifications.Analyzers.CSharp;

/// <summary>A finding of a rule in a block.</summary>
/// <param name="Scope">The uses that the finding applies to if its place contains a name.</param>
internal sealed record JudgedFinding(Finding Finding, TextScope Scope)
{
    /// <summary>Gets the place in the literal that the finding is about; null if the finding is about the code at its place.</summary>
    public CSharpPlace? Written => Scope == TextScope.ThisUse ? null : (Finding.Place as CSharpPlace)?.Written;

    /// <summary>Gets the arguments of the message as one string, to compare findings.</summary>
    public string Arguments => string.Join("|", Finding.Arguments.Select(static argument => argument is IEnumerable<string> names ? string.Join(" ", names) : argument.ToString()));
}
