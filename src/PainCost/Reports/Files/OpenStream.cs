using System.Net.Sockets;

namespace PainCost.Reports.Files;

/// <summary>Opens what is no file, to write through it.</summary>
internal static class OpenStream
{
    public static Stream At(OutputTarget target)
    {
        if (target is { IsOpenStream: false, Status.Kind: FileKind.Socket })
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Connect(new UnixDomainSocketEndPoint(target.Place));
            return new NetworkStream(socket, ownsSocket: true);
        }

        // Where an open stream is a file, such as a log that the shell appends to, what stands in it stays.
        var mode = target is { IsOpenStream: true, Status.Kind: FileKind.Regular } ? FileMode.Append : FileMode.Open;
        return new FileStream(target.Path, mode, FileAccess.Write, FileShare.ReadWrite);
    }
}
