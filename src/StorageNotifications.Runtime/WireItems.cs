using System;
using System.Buffers;

namespace StorageNotifications.Runtime;

/// <summary>A growing list in a rented buffer.</summary>
internal struct WireItems<T>
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
            {
                T[] larger = ArrayPool<T>.Shared.Rent(Count * 4);
                _others?.CopyTo(larger, 0);
                Return();
                _others = larger;
            }
            _others[Count - 1] = item;
        }
        Count++;
    }

    /// <summary>Removes all items after the first ones.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Copies the items, and returns the buffer.</summary>
    public T[] TakeArray()
    {
        T[] items = Count == 0 ? Array.Empty<T>() : new T[Count];
        if (Count > 0)
            items[0] = _first!;
        if (Count > 1)
            Array.Copy(_others!, 0, items, 1, Count - 1);
        Return();
        return items;
    }

    /// <summary>Returns the buffer.</summary>
    public readonly void Return()
    {
        if (_others is not null)
            ArrayPool<T>.Shared.Return(_others, clearArray: true);
    }
}
