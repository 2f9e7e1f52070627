namespace PainCost.Reports.Files;

/// <summary>A path as it was named, and the place that it leads to by way of links.</summary>
internal static class FilePath
{
    private const int MostLinks = 40;
    private const int LinksInACircle = 40;

    /// <summary>
    /// The place to write to: the path itself, or what the links at its end lead to; and whether one of them is an open stream of a
    /// process.
    /// </summary>
    /// <exception cref="IOException">The links go in a circle.</exception>
    public static (string Place, bool IsOpenStream) Follow(string path)
    {
        var place = Path.GetFullPath(path);
        for (var links = 0; links < MostLinks; links++)
        {
            if (IsOpenStream(place))
            {
                return (place, true);
            }

            if (new FileInfo(place).LinkTarget is not { } target)
            {
                return (place, false);
            }

            place = Path.GetFullPath(target, Path.GetDirectoryName(place)!);
        }

        throw FileTrouble.Of(path, LinksInACircle);
    }

    /// <summary>Such as /dev/stdout or /dev/fd/63: what is behind it is open already, and is not to be put in its place.</summary>
    private static bool IsOpenStream(string place) =>
        place is "/dev/stdin" or "/dev/stdout" or "/dev/stderr"
        || place.StartsWith("/dev/fd/", StringComparison.Ordinal)
        || (place.StartsWith("/proc/", StringComparison.Ordinal) && place.Contains("/fd/", StringComparison.Ordinal));
}
