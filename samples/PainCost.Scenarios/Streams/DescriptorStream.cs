using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PainCost.Cli.Streams;

/// <summary>
/// Writes to what is open already. The framework's own stream hides that nobody reads any more, and a file's would write over what others
/// write.
/// </summary>
internal sealed partial class DescriptorStream(SafeFileHandle handle) : Stream
{
    /// <summary>The system's number for a pipe that nobody reads.</summary>
    public const int NobodyReads = 32;

    private const int Interrupted = 4;
    private const int TryAgain = 11;
    private const int TryAgainOfMac = 35;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <exception cref="IOException">It cannot be written; the exception has the system's number of the error.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        SpinWait wait = default;
        while (!buffer.IsEmpty)
        {
            var written = Write(handle, buffer, (nuint)buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error is TryAgain or TryAgainOfMac)
            {
                wait.SpinOnce();
            }
            else if (error != Interrupted)
            {
                throw new IOException(Words(error)) { HResult = error };
            }
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static string Words(int error)
    {
        const int noSpace = 28;
        return error switch
        {
            noSpace => "Cannot write to standard output: no space is left. Free some, or name a file on another disk with --out.",
            NobodyReads => "Cannot write to standard output: nobody reads it any more.",
            _ => FormattableString.Invariant($"Cannot write to standard output: the system refuses it (error {error}). Name a file with --out."),
        };
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Write(SafeFileHandle handle, ReadOnlySpan<byte> bytes, nuint count);
}
