namespace PainCost.Reports.Files;

/// <summary>What lies at a path.</summary>
internal enum FileKind
{
    /// <summary>A file on a disk.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A device or a named pipe, which takes what is written and cannot be replaced.</summary>
    Stream,

    /// <summary>A socket, which takes what is written once connected.</summary>
    Socket,
}
