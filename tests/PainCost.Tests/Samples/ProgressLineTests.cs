using System.Globalization;
using PainCost.Cli;

namespace PainCost.Tests.Samples;

/// <summary>What long work shows of itself.</summary>
public sealed class ProgressLineTests
{
    private static readonly TimeSpan Elapsed = TimeSpan.FromSeconds(12);

    // A quarter done in ten seconds leaves three quarters for thirty.
    [Fact]
    public void Text_PartThatReportsItsDraws_SaysHowLongIsLeft() => Assert.Equal(
        "12 s: 250 of 1,000 draws, about 30 s left", ProgressLine.Text(Elapsed, TimeSpan.FromSeconds(10),
            new SimulationProgress(250, 1000)));

    [Fact]
    public void Text_WorkThatReportsNothing_SaysHowLongItHasTaken() =>
        Assert.Equal("12 s so far; Ctrl-C ends it", ProgressLine.Text(Elapsed, Elapsed, null));

    [Fact]
    public void Terminal_InAPipe_ShowsNoProgress()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Null(new Terminal(writer, writer, isInteractive: true).Progress);
    }

    [Fact]
    public void Start_BeforeAnAnswer_IsWipedByIt()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var terminal = new Terminal(TextWriter.Null, writer, isInteractive: false, showsProgress: true);
        terminal.Progress!.Start();
        SpinWait.SpinUntil(() => writer.ToString().Contains("so far", StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.NotNull(terminal.Output);
        Assert.Matches("^(\\r\\d+ s so far; Ctrl-C ends it)+\\r +\\r$", writer.ToString());
    }
}
