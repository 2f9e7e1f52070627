using System.Globalization;
using System.Net.Sockets;

namespace PainCost.Reports.Files;

/// <summary>What a system's refusal to write means, in our words.</summary>
internal static class FileTrouble
{
    private const string Beginning = "Cannot write ";
    private const int NotPermitted = 1;
    private const int DeviceFailed = 5;
    private const int NoReaderOrDevice = 6;
    private const int NotAllowed = 13;
    private const int NoSpace = 28;
    private const int ReadOnlySystem = 30;
    private const int NobodyReads = 32;
    private const int NameTooLong = 36;
    private const int LinksInACircle = 40;
    private const int NobodyListens = 111;
    private const int QuotaFull = 122;

    /// <summary>The exception for a path and the system's number of an error, which it keeps.</summary>
    public static IOException Of(string path, int error, Exception? inner = null) =>
        new($"{Beginning}'{Short(path)}': {Words(error)}.", inner) { HResult = error };

    /// <summary>The exception for what the framework threw while a path was written.</summary>
    public static IOException Of(string path, Exception thrown) =>
        Of(path, Number(thrown), thrown);

    /// <summary>The exception for a file whose owner a file put in its place could not keep.</summary>
    public static IOException NotOwned(string path) =>
        new($"{Beginning}'{Short(path)}': it belongs to another user or group, which a file put in its place could not. Name another file.");

    /// <summary>Whether an exception has our words already.</summary>
    public static bool IsOurs(Exception thrown) => thrown.Message.StartsWith(Beginning, StringComparison.Ordinal);

    /// <summary>A path as messages quote it.</summary>
    public static string Short(string path)
    {
        const int most = 80;
        var shown = string.Concat(path.Select(c => char.IsControl(c) ? '\uFFFD' : c));
        return shown.Length <= most ? shown : shown[..most] + "...";
    }

    private static int Number(Exception thrown) => thrown switch
    {
        UnauthorizedAccessException => NotAllowed,
        PathTooLongException => NameTooLong,
        SocketException refused => refused.NativeErrorCode,
        _ => thrown.HResult,
    };

    private static string Words(int error) => error switch
    {
        NotPermitted or NotAllowed => "you may not write there; name a file in a folder of your own",
        DeviceFailed => "the device failed",
        NoReaderOrDevice => "nothing is at its other end",
        NoSpace => "no space is left; free some, or name a file on another disk",
        ReadOnlySystem => "its disk can only be read; name a file on another",
        NobodyReads => "nobody reads it any more",
        NameTooLong => "its name is too long; use at most 255 bytes for a name and 4,095 for a path",
        LinksInACircle => "its links go in a circle; name the file itself",
        NobodyListens => "nobody listens at that socket",
        QuotaFull => "your share of the disk is used up; free some, or name a file on another disk",
        _ => string.Create(CultureInfo.InvariantCulture, $"the system refuses it (error {error}); name another file"),
    };
}
