using System;
using System.Collections.Generic;

namespace StorageNotifications.Runtime;

/// <summary>A list or null that compares by value, so that records with lists compare by value.</summary>
internal readonly struct ValueList<T> : IEquatable<ValueList<T>>
{
    public ValueList(IReadOnlyList<T>? items) => Items = items;

    public IReadOnlyList<T>? Items { get; }

    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(Items, other.Items))
            return true;
        if (Items is null || other.Items is null || Items.Count != other.Items.Count)
            return false;
        for (int i = 0; i < Items.Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(Items[i], other.Items[i]))
                return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    public override int GetHashCode()
    {
        if (Items is null)
            return 0;
        int hash = 17;
        foreach (T item in Items)
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        return hash;
    }
}

/// <summary>A map or null that compares by value, in any order, so that records with maps compare by value.</summary>
internal readonly struct ValueMap<T> : IEquatable<ValueMap<T>>
{
    public ValueMap(IReadOnlyDictionary<string, T>? items) => Items = items;

    public IReadOnlyDictionary<string, T>? Items { get; }

    public bool Equals(ValueMap<T> other)
    {
        if (ReferenceEquals(Items, other.Items))
            return true;
        if (Items is null || other.Items is null || Items.Count != other.Items.Count)
            return false;
        foreach (KeyValuePair<string, T> item in Items)
        {
            if (!other.Items.TryGetValue(item.Key, out T? value) || !EqualityComparer<T>.Default.Equals(item.Value, value))
                return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => obj is ValueMap<T> other && Equals(other);

    public override int GetHashCode() => Items is null ? 0 : Items.Count + 1;
}
