using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Finds paths of nested members: <c>configuration.Filter.S3KeyFilter.FilterRules</c>.</summary>
internal static class MemberPath
{
    /// <summary>
    /// Gets the last member of the path that begins with a reference, as long as each member is part of an object that a rule reads.
    /// </summary>
    public static IMemberReferenceOperation EndOf(IMemberReferenceOperation first, IMemberKnowledge members)
    {
        IMemberReferenceOperation last = first;
        while (members.IsPart(last.Member) && last.Parent is IMemberReferenceOperation next && next.Instance == last)
            last = next;
        return last;
    }

    /// <summary>Gets the members of a path.</summary>
    public static IReadOnlyList<ISymbol> Between(IMemberReferenceOperation first, IMemberReferenceOperation last)
    {
        var path = new List<ISymbol>();
        for (IMemberReferenceOperation member = last; ; member = (IMemberReferenceOperation)member.Instance!)
        {
            path.Insert(0, member.Member);
            if (member == first)
                return path;
        }
    }
}
