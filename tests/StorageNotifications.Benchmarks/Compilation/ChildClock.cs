using System.Runtime.InteropServices;

namespace StorageNotifications.Benchmarks.Compilation;

/// <summary>The processor time of all child processes that have exited.</summary>
internal static class ChildClock
{
    private const int Children = -1;

    /// <exception cref="PlatformNotSupportedException">The system is Windows, which does not provide this time.</exception>
    public static TimeSpan Time
    {
        get
        {
            if (OperatingSystem.IsWindows())
                throw new PlatformNotSupportedException("The processor time of child processes is available only on Linux and macOS.");
            _ = GetUsage(Children, out Usage usage);
            return TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds);
        }
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential, Size = 18 * sizeof(long))]
    private struct Usage
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
    }
}
