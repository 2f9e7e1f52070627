using System.Globalization;

namespace PainCost.Cli;

/// <summary>Shows how far a long run is, on the terminal only.</summary>
internal static class ProgressLine
{
    private const long DrawsWorthShowing = 20_000_000;

    public static T Watch<T>(Terminal terminal, long draws, Func<IProgress<SimulationProgress>?, T> work)
    {
        if (!terminal.IsInteractive || draws < DrawsWorthShowing)
        {
            return work(null);
        }

        var result = work(new Line(terminal.Error));
        terminal.Error.Write("\r                                        \r");
        return result;
    }

    private sealed class Line(TextWriter writer) : IProgress<SimulationProgress>
    {
        public void Report(SimulationProgress value)
        {
            lock (writer)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value.DrawsDone:N0} of {value.DrawsInAll:N0} draws"));
            }
        }
    }
}
