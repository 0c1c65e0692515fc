using System;
using System.Collections.Generic;
using System.Linq;

namespace StorageNotifications.Analyzers.Diagnostics;

/// <summary>
/// A list of quoted names in a message: <c>'a', 'b' and 'c'</c> for <c>{0:and}</c>, <c>'a', 'b' or 'c'</c> for <c>{0:or}</c>.
/// </summary>
internal sealed class NameList(IReadOnlyList<string> names) : IFormattable, IEquatable<NameList>
{
    private readonly string[] _names = [.. names];

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string[] quoted = _names.Select(static name => $"'{name}'").ToArray();
        return quoted.Length < 2
            ? string.Concat(quoted)
            : $"{string.Join(", ", quoted.Take(quoted.Length - 1))} {format} {quoted[quoted.Length - 1]}";
    }

    public override string ToString() => ToString("and", formatProvider: null);

    // Two diagnostics are equal only if their arguments are equal.
    public bool Equals(NameList? other) => other is not null && _names.SequenceEqual(other._names, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as NameList);

    public override int GetHashCode() => _names.Aggregate(_names.Length, static (hash, name) => unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(name)));
}
