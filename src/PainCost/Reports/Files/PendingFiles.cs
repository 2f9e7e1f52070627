namespace PainCost.Reports.Files;

/// <summary>The files in the making, so that a process that ends in the midst of one takes its temporary file along.</summary>
internal static class PendingFiles
{
    private static readonly HashSet<PendingFile> All = [];

    static PendingFiles() => AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveAll();

    /// <summary>Makes a temporary file that is known here from its first moment.</summary>
    public static FileStream Add(PendingFile file, Func<FileStream> create)
    {
        lock (All)
        {
            var stream = create();
            All.Add(file);
            return stream;
        }
    }

    public static void Remove(PendingFile file)
    {
        lock (All)
        {
            All.Remove(file);
        }
    }

    /// <summary>Puts files in their places, each and all: a process that ends waits for it, or none of them is.</summary>
    public static void Commit(IReadOnlyList<PendingFile> files)
    {
        lock (All)
        {
            foreach (var file in files)
            {
                file.Commit();
            }
        }
    }

    // The lock is not given back: a process that ends starts nothing more.
    private static void RemoveAll()
    {
        Monitor.Enter(All);
        foreach (var file in All.ToList())
        {
            try
            {
                file.RemoveTemporary();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The process ends; what cannot be removed stays, under a name that says that it is temporary.
            }
        }
    }
}
