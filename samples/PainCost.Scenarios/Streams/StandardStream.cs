using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PainCost.Cli.Streams;

/// <summary>Standard input, output or error as the shell gave it, which may be closed, full, or read by nobody.</summary>
internal static partial class StandardStream
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;

    /// <summary>
    /// Whether the shell gave it. The first files that the runtime opens take the numbers of those that are closed, and are not for
    /// writing;
    /// the runtime's are marked to be closed for a child, which those that a parent hands down cannot be.
    /// </summary>
    public static bool IsOpen(int number) =>
        OperatingSystem.IsWindows() || Flags(number, GetDescriptorFlags) is >= 0 and var flags && (flags & CloseOnExec) == 0;

    /// <summary>The stream, not buffered.</summary>
    public static Stream Open(int number) =>
        OperatingSystem.IsWindows() ? number == Output ? Console.OpenStandardOutput() : Console.OpenStandardError()
        : new DescriptorStream(new SafeFileHandle(number, ownsHandle: false));

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Flags(int number, int command);
}
