using PainCost.Benchmarks.Peers.Runs;
using PainCost.Benchmarks.Workloads;

namespace PainCost.Benchmarks.Peers;

/// <summary>The designs in turns on one thread, and the error of their means.</summary>
internal static class DesignComparison
{
    public const long DrawsForError = 65_536;

    private const int RunsPerTurn = 3;

    /// <summary>Runs every design in every round.</summary>
    /// <param name="draws">How many draws are timed; rounded up so that they divide into replicates.</param>
    /// <param name="rounds">How many turns each design takes.</param>
    /// <param name="seeds">Over how many seeds the error is measured.</param>
    /// <returns>The table of times and errors.</returns>
    public static string Run(long draws, int rounds, int seeds)
    {
        const int replicates = 8;
        draws = (draws + replicates - 1) / replicates * replicates;
        var model = C01.Build();
        List<DesignRun> runs = [.. Enum.GetValues<Design>().Select(design => new DesignRun(design))];
        for (var turn = 0; turn < rounds * RunsPerTurn; turn++)
        {
            runs.ForEach(run => run.TakeTurn(model, draws));
        }

        runs.ForEach(run => run.MeasureError(model, DrawsForError, seeds));
        return Table(runs, draws, seeds);
    }

    private static string Table(List<DesignRun> runs, long draws, int seeds)
    {
        var monteCarlo = runs[0];
        List<string> lines =
        [
            Line($"{"design",-16}{"least, s",10}{"/ Monte Carlo",15}{"median ratio",14}{"error of mean",16}{"Monte Carlo / it",18}"),
            .. runs.Select(r => Line(
                $"{r.Design,-16}{r.LeastSeconds,10:F4}{r.LeastSeconds / monteCarlo.LeastSeconds,15:F2}{Median(r.RatiosTo(monteCarlo)),14:F2}{r.MeanError,16:E2}{r.ErrorRatio,18:F1}")),
            Line($"Times: {draws:N0} draws, one thread, the designs' usual replicates. Errors: root mean square over {seeds} seeds at {DrawsForError:N0} draws, one replicate."),
        ];
        return string.Join('\n', lines);
    }

    private static double Median(IReadOnlyList<double> ordered) => ordered[ordered.Count / 2];

    private static string Line(FormattableString text) => FormattableString.Invariant(text);
}
