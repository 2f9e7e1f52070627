using System.Runtime.InteropServices;
using PainCost.Reports.Files;

namespace PainCost.Reports;

/// <summary>
/// Where an answer is to be written, looked at before anything is run. A file, new or there already, is written whole or not at all; of a
/// link,
/// the file that it leads to. A device, a named pipe, a socket and an open stream such as <c>/dev/stdout</c> are written through.
/// </summary>
public sealed class OutputTarget
{
    private OutputTarget(string path, string place, bool isOpenStream, FileStatus? status, FileIdentity identity) =>
        (Path, Place, IsOpenStream, Status, Identity) = (path, place, isOpenStream, status, identity);

    /// <summary>The path as it was named.</summary>
    public string Path { get; }

    /// <summary>Whether it is a file, which is written whole or not at all; what is none is written through.</summary>
    public bool IsFile => !IsOpenStream && Status is null or { Kind: FileKind.Regular };

    internal string Place { get; }

    internal bool IsOpenStream { get; }

    internal FileStatus? Status { get; }

    private FileIdentity Identity { get; }

    /// <summary>Looks at a path, and changes nothing.</summary>
    /// <param name="path">The path of a file in a folder that is there, or of a device, a named pipe, a socket or an open stream.</param>
    /// <returns>The target.</returns>
    /// <exception cref="IOException">
    /// It is a folder, its folder is not there, it is read-only for everybody, its links go in a circle, or it may not be written; the
    /// message says how to mend it.
    /// </exception>
    public static OutputTarget Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            throw Refused(path, "a NUL character is in its name; leave it out");
        }

        try
        {
            var (place, isOpenStream) = FilePath.Follow(path);
            var status = FileStatus.Of(isOpenStream ? path : place);
            return isOpenStream || status is not (null or { Kind: FileKind.Regular })
                ? OfStream(path, place, isOpenStream, status)
                : OfFile(path, place, status);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or PathTooLongException)
        {
            throw FileTrouble.Of(path, e);
        }
    }

    /// <summary>Whether a path leads to the same file, by whatever spelling or links.</summary>
    /// <param name="path">Any path; one that cannot be looked at leads to no file.</param>
    /// <returns>Whether writing here would change what is read there. What is no file is never the same.</returns>
    public bool IsSameFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return IsSameFile(Of(path));
        }
        catch (IOException)
        {
            // Read-only, perhaps, but there: two names of one file have one status.
            return IsFile && !path.Contains('\0', StringComparison.Ordinal) && Status is { } status
                && FileStatus.Of(path)?.Identity == status.Identity;
        }
    }

    /// <summary>Whether two targets are one file, by whatever spelling or links.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether one would be lost in the other. What is no file is never the same.</returns>
    public bool IsSameFile(OutputTarget other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsFile && other.IsFile && Identity == other.Identity;
    }

    private static OutputTarget OfStream(string path, string place, bool isOpenStream, FileStatus? status)
    {
        if (status is { Kind: FileKind.Folder })
        {
            throw Refused(path, "it is a folder. Name a file in it");
        }

        if (OperatingSystem.IsLinux() && !isOpenStream && Libc.Access(place, Libc.MayWrite) != 0)
        {
            throw FileTrouble.Of(path, Marshal.GetLastPInvokeError());
        }

        return new(path, place, isOpenStream, status, default);
    }

    private static OutputTarget OfFile(string path, string place, FileStatus? status)
    {
        var (folder, name) = (System.IO.Path.GetDirectoryName(place)!, System.IO.Path.GetFileName(place));
        if (name.Length == 0)
        {
            throw Refused(path, "it names a folder. Name a file in it");
        }

        if (FileStatus.Of(folder) is not { Kind: FileKind.Folder } around)
        {
            throw Refused(
                path, $"there is no folder '{FileTrouble.Short(folder)}'. Make it first, or name a file in a folder that is there");
        }

        if (status is { IsReadOnly: true })
        {
            throw Refused(path, "it is read-only. Make it writable first (chmod u+w), or name another file");
        }

        if (OperatingSystem.IsLinux()
            && (Libc.Access(folder, Libc.MayWrite) != 0 || (status is not null && Libc.Access(place, Libc.MayWrite) != 0)))
        {
            throw FileTrouble.Of(path, Marshal.GetLastPInvokeError());
        }

        if (OperatingSystem.IsLinux() && status?.Owner is { } owner && Libc.User() is not 0 and var user && user != owner.User)
        {
            throw FileTrouble.NotOwned(path);
        }

        return new(path, place, isOpenStream: false, status, status?.Identity
            ?? around.Identity with { Name = around.Identity.Name + "/" + name });
    }

    private static IOException Refused(string path, string why) => new($"Cannot write '{FileTrouble.Short(path)}': {why}.");
}
