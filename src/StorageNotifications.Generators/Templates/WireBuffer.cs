using System;
using System.Buffers;
using System.Text;

namespace StorageNotifications.Runtime;

/// <summary>Collects what a writer writes. Older frameworks have nothing of the kind.</summary>
internal sealed class WireBuffer : IBufferWriter<byte>
{
    private byte[] _bytes = new byte[1024];
    private int _length;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    public override string ToString() => Encoding.UTF8.GetString(_bytes, 0, _length);

    private void Reserve(int size)
    {
        int needed = Math.Max(size, 1);
        if (_bytes.Length - _length < needed)
            Array.Resize(ref _bytes, checked(Math.Max(_bytes.Length * 2, _length + needed)));
    }
}
