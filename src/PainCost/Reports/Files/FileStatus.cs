using System.Runtime.InteropServices;

namespace PainCost.Reports.Files;

/// <summary>What the system says of a path, links followed.</summary>
/// <param name="Kind">What lies there.</param>
/// <param name="Identity">Which file it is.</param>
/// <param name="Mode">Who may read and write it; null on Windows.</param>
/// <param name="Owner">The owner's and the group's number; null where the system tells none.</param>
internal sealed record FileStatus(FileKind Kind, FileIdentity Identity, UnixFileMode? Mode, (uint User, uint Group)? Owner)
{
    private const int NotThere = 2;
    private const int NoFolderOnTheWay = 20;
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Whether nobody at all may write it.</summary>
    public bool IsReadOnly =>
        Mode is { } mode ? (mode & AnyWrite) == 0 : (File.GetAttributes(Identity.Name) & FileAttributes.ReadOnly) != 0;

    /// <summary>The status, links followed; null when nothing is there.</summary>
    /// <exception cref="IOException">The system will not say, as of a name that is too long or links that go in a circle.</exception>
    public static FileStatus? Of(string path) => OperatingSystem.IsLinux() ? OfLinux(path) : OfOthers(path);

    private static FileStatus? OfLinux(string path)
    {
        if (Libc.Status(Libc.WorkingFolder, path, flags: 0, Libc.BasicStatus, out var status) != 0)
        {
            var error = Marshal.GetLastPInvokeError();
            return error is NotThere or NoFolderOnTheWay ? null : throw FileTrouble.Of(path, error);
        }

        return new(
            KindOf(status.Mode),
            new FileIdentity(((ulong)status.DeviceMajor << 32) | status.DeviceMinor, status.Number, ""),
            (UnixFileMode)(status.Mode & Libc.PermissionBits),
            (status.User, status.Group));
    }

    private static FileKind KindOf(ushort mode) => (mode & Libc.KindBits) switch
    {
        Libc.RegularFile => FileKind.Regular,
        Libc.Folder => FileKind.Folder,
        Libc.SocketFile => FileKind.Socket,
        _ => FileKind.Stream,
    };

    // Without the system's own word for it, what lies below /dev is a device.
    private static FileStatus? OfOthers(string path)
    {
        var full = Path.GetFullPath(path);
        var identity = new FileIdentity(0, 0, OperatingSystem.IsWindows() ? full.ToUpperInvariant() : full);
        return Directory.Exists(full) ? new(FileKind.Folder, identity, null, null)
            : !File.Exists(full) ? null
            : new(
                full.StartsWith("/dev/", StringComparison.Ordinal) ? FileKind.Stream : FileKind.Regular,
                identity,
                OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(full),
                null);
    }
}
