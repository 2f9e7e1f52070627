using System.Text;

namespace PainCost.Reports.Files;

/// <summary>
/// A file in the making: written under a temporary name in the folder of its target, and put in its place when all is well.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly OutputTarget target;
    private readonly string temporary;
    private readonly FileStream stream;
    private volatile bool isThere;

    /// <exception cref="IOException">The folder takes no file.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder takes no file of this user.</exception>
    public PendingFile(OutputTarget target)
    {
        this.target = target;

        // The target's name is not part of it: one of 255 bytes leaves no room for more.
        temporary = Path.Combine(Path.GetDirectoryName(target.Place)!, $".{Path.GetRandomFileName()}.tmp");
        stream = PendingFiles.Add(this, Create);
    }

    /// <summary>Writes all of the content under the temporary name, with the mode and the owner of the file that it will replace.</summary>
    public void Write(Action<TextWriter> write)
    {
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            write(writer);
        }

        if (target.Status is { Mode: { } mode } status && !OperatingSystem.IsWindows())
        {
            KeepOwner(status);
            File.SetUnixFileMode(temporary, mode);
        }
    }

    /// <summary>Puts it in its place.</summary>
    public void Commit()
    {
        File.Move(temporary, target.Place, overwrite: true);
        isThere = false;
    }

    /// <summary>Removes the temporary file, if it is not in its place.</summary>
    public void Dispose()
    {
        stream.Dispose();
        RemoveTemporary();
        PendingFiles.Remove(this);
    }

    /// <summary>Removes the temporary file while it may still be written, for a process that ends.</summary>
    public void RemoveTemporary()
    {
        if (isThere)
        {
            File.Delete(temporary);
            isThere = false;
        }
    }

    private FileStream Create()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (target.Status is not null && !OperatingSystem.IsWindows())
        {
            // Nobody else may look before it has the mode of the file that it replaces.
            options.UnixCreateMode = OwnerOnly;
        }

        var made = new FileStream(temporary, options);
        isThere = true;
        return made;
    }

    private void KeepOwner(FileStatus status)
    {
        if (status.Owner is { } owner && FileStatus.Of(temporary)?.Owner is { } mine && mine != owner
            && Libc.ChangeOwner(temporary, owner.User, owner.Group) != 0)
        {
            throw FileTrouble.NotOwned(target.Path);
        }
    }
}
