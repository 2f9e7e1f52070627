using System.Diagnostics;
using PainCost.Evidence;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;

namespace PainCost.Tests.Evidence.Tables;

/// <summary>What is too large is refused before the rest is read. Oracle: the stated limits, and how far the stream was read.</summary>
public sealed class LargeFileTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory]
    [InlineData("a,b\n", "has more than 200,000 lines")]
    [InlineData("a", "is longer than 1 MiB, the longest line that is read")]
    [InlineData("\0", "holds NUL bytes")]
    [InlineData("a\0", "is longer than 1 MiB, the longest line that is read")]
    [InlineData("0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789,0123456789\n", "is larger than 64 MiB")]
    public void Read_EndlessStream_IsRefusedWithoutReadingOn(string repeated, string reason)
    {
        var (faults, watch) = (new FaultLog(), Stopwatch.StartNew());
        using var stream = new EndlessStream(System.Text.Encoding.UTF8.GetBytes(repeated));

        var text = new TextReading("endless", TextLimits.Table, faults).Read(stream);

        Assert.Null(text);
        Assert.Contains(reason, Assert.Throws<EvidenceException>(() => faults.ThrowIfAny()).Message, StringComparison.Ordinal);
        Assert.InRange(stream.Position, 1, TextLimits.Table.Bytes + (1 << 20));
        Assert.True(watch.Elapsed < Second * 30, $"took {watch.Elapsed}");
    }

    [Fact]
    public void Read_Device_IsRefused()
    {
        var faults = new FaultLog();
        if (File.Exists("/dev/zero"))
        {
            Assert.Null(TextFile.Read("/dev/zero", faults));
            Assert.Contains("zero(1): holds NUL bytes", Assert.Throws<EvidenceException>(() => faults.ThrowIfAny()).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_TextReaderWithoutEnd_IsRefused()
    {
        var faults = new FaultLog();
        using var reader = new StreamReader(new EndlessStream("a\n"u8.ToArray()));

        Assert.Null(TextFile.Read(reader, "endless", faults));
    }

    [Fact]
    public void Read_CellBeyondTheLimit_IsTold()
    {
        var fault = Assert.Single(EvidenceText.Faults($"prevalence,,0.204,case/adult,{new string('a', TextLimits.CellLength + 1)},2016,,GASKIN2012,seen,"));

        Assert.Equal((2, "population"), (fault.Line, fault.Column));
        Assert.Contains("has 32,768 characters; a cell holds at most 32,767", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeaderOfManyColumns_IsTold() =>
        EvidenceText.AssertFault(EvidenceText.FaultsOfText(string.Join(',', Enumerable.Range(0, 1001)) + "\na"), 1, "",
            "has 1,001 columns");

    private sealed class EndlessStream(byte[] repeated) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var i = 0; i < count; i++)
            {
                buffer[offset + i] = repeated[(Position + i) % repeated.Length];
            }

            Position += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
