namespace PainCost.Cli.Streams;

/// <summary>Standard output that is closed: whoever writes to it is told, and whoever has nothing to write is not.</summary>
internal sealed class ClosedStream : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="IOException">Always.</exception>
    public override void Write(byte[] buffer, int offset, int count) =>
        throw new IOException("Cannot write to standard output: it is closed. Open it, or name a file with --out.");

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
