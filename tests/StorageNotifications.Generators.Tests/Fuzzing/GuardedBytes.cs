using System.Runtime.InteropServices;

namespace StorageNotifications.Fuzzing;

/// <summary>Memory between guard pages, where an access outside the range ends the program. It works only on Linux.</summary>
internal sealed unsafe class GuardedBytes : IDisposable
{
    private const int ReadAndWrite = 3;
    private const int PrivateAndAnonymous = 0x22;

    private readonly byte* _start;
    private readonly int _size;
    private readonly int _page = Environment.SystemPageSize;

    public GuardedBytes(int size)
    {
        _size = (size + _page - 1) / _page * _page;
        _start = (byte*)Map(0, (nuint)(_size + (2 * _page)), ReadAndWrite, PrivateAndAnonymous, -1, 0);
        if ((nint)_start == -1 || Protect(_start, (nuint)_page, 0) != 0 || Protect(_start + _page + _size, (nuint)_page, 0) != 0)
            throw new InvalidOperationException("guarded memory could not be allocated");
    }

    public static bool IsSupported => OperatingSystem.IsLinux();

    /// <summary>Gets a copy that ends at a guard page.</summary>
    public ReadOnlySpan<byte> AtTheEnd(ReadOnlySpan<byte> bytes)
    {
        var span = new Span<byte>(_start + _page + _size - bytes.Length, bytes.Length);
        bytes.CopyTo(span);
        return span;
    }

    /// <summary>Gets a copy that begins after a guard page.</summary>
    public ReadOnlySpan<byte> AtTheBeginning(ReadOnlySpan<byte> bytes)
    {
        var span = new Span<byte>(_start + _page, bytes.Length);
        bytes.CopyTo(span);
        return span;
    }

    public void Dispose() => _ = Unmap(_start, (nuint)(_size + (2 * _page)));

    [DllImport("libc", EntryPoint = "mmap")]
    private static extern void* Map(nint address, nuint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect")]
    private static extern int Protect(void* address, nuint length, int protection);

    [DllImport("libc", EntryPoint = "munmap")]
    private static extern int Unmap(void* address, nuint length);
}
