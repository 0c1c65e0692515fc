using System;
using System.Collections.Generic;

namespace StorageNotifications.Core.Documents;

/// <summary>A mapping with its entries in file order.</summary>
internal sealed class MappingNode : DocumentNode
{
    // In smaller mappings, a linear search is faster than a dictionary.
    private const int IndexedSize = 8;

    private readonly MappingEntry[] _entries;
    private readonly Dictionary<string, int>? _index;

    public MappingNode(MappingEntry[] entries, TextRange range) : base(range)
    {
        _entries = entries;
        if (entries.Length > IndexedSize)
            _index = new(entries.Length, StringComparer.Ordinal);

        for (int i = 0; i < entries.Length; i++)
        {
            if (entries[i].Name is not { } name)
                continue;
            if (Duplicate is null && IndexOf(name, end: i) >= 0)
                Duplicate = entries[i];
            if (_index is not null)
                _index[name] = i;
        }
    }

    /// <summary>The entries, including duplicates.</summary>
    public IReadOnlyList<MappingEntry> Entries => _entries;

    /// <summary>The first entry that repeats a key, or null if the keys are unique.</summary>
    public MappingEntry? Duplicate { get; }

    /// <summary>Finds the value of a key. If the key is repeated, the last value counts, as in the AWS tools.</summary>
    public DocumentNode? Find(string key) => FindEntry(key)?.Value;

    public MappingEntry? FindEntry(string key) => IndexOf(key, _entries.Length) is >= 0 and int index ? _entries[index] : null;

    private int IndexOf(string key, int end)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out int index) ? index : -1;
        for (int i = end - 1; i >= 0; i--)
        {
            if (_entries[i].Name is { } name && string.Equals(name, key, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }
}
