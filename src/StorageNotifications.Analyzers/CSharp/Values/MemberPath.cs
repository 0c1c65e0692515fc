using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StorageNotifications.Analyzers.CSharp.Values;

/// <summary>Members of objects in one another: <c>configuration.Filter.S3KeyFilter.FilterRules</c>.</summary>
internal static class MemberPath
{
    /// <summary>The last member of the path that a reference begins, as long as all of its members are parts of objects.</summary>
    public static IMemberReferenceOperation EndOf(IMemberReferenceOperation first, IMemberKnowledge members)
    {
        IMemberReferenceOperation last = first;
        while (members.IsPart(last.Member) && last.Parent is IMemberReferenceOperation next && next.Instance == last)
            last = next;
        return last;
    }

    /// <summary>The members of a path.</summary>
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
