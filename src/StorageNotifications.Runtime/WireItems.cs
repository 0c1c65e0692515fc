using System;

namespace StorageNotifications.Runtime;

/// <summary>A growing list that needs no allocation for a single item.</summary>
internal struct WireItems<T>
    where T : class
{
    private T? _first;
    private T[]? _others;

    public int Count { get; private set; }

    public readonly T this[int index] => index == 0 ? _first! : _others![index - 1];

    public void Add(T item)
    {
        if (Count == 0)
        {
            _first = item;
        }
        else
        {
            if (_others is null || Count > _others.Length)
                Array.Resize(ref _others, Count * 4);
            _others![Count - 1] = item;
        }
        Count++;
    }

    public readonly T[] ToArray()
    {
        var items = new T[Count];
        for (int i = 0; i < items.Length; i++)
            items[i] = this[i];
        return items;
    }
}
