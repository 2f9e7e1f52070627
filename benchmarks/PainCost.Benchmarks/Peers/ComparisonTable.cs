using PainCost.Benchmarks.Peers.Runs;
using PainCost.Benchmarks.Workloads;

namespace PainCost.Benchmarks.Peers;

/// <summary>Writes what was measured: times and ratios, then everybody's figures beside the truth.</summary>
internal static class ComparisonTable
{
    public static string Times(IReadOnlyList<Measure> measures)
    {
        List<string> lines = [Line($"{"measure",-24}{"ours, s",10}{"peer",8}{"peer, s",10}{"ratio",8}{"ratio of least",16}")];
        foreach (var ours in measures.Where(m => m.IsOurs))
        {
            var peers = measures.Where(m => !m.IsOurs).ToList();
            lines.AddRange(peers.Select(peer => Line(
                $"{ours.Name,-24}{ours.MedianSeconds,10:F4}{peer.Name,8}{peer.MedianSeconds,10:F4}{peer.MedianSeconds / ours.MedianSeconds,8:F1}{peer.LeastSeconds / ours.LeastSeconds,16:F1}")));
            if (peers.Count == 0)
            {
                lines.Add(Line($"{ours.Name,-24}{ours.MedianSeconds,10:F4}"));
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>Each figure in billions, and in brackets how many standard errors it is from the truth.</summary>
    public static string Figures(IReadOnlyList<Measure> measures)
    {
        List<string> lines =
        [
            Line($"{"billion USD2010 a year",-24}{string.Concat(C01Truth.Figures.Select(f => Line($"{f.Name,17}")))}"),
            Line($"{"truth",-24}{string.Concat(C01Truth.Figures.Select(f => Line($"{f.Value / 1e9,10:F3}       ")))}"),
        ];
        foreach (var measure in measures)
        {
            var values = C01Truth.Of(measure.Last).Zip(C01Truth.Misses(measure.Last), (value, miss) =>
                Line($"{value / 1e9,10:F3} {Line($"({miss:F1})"),6}"));
            lines.Add(Line($"{measure.Name,-24}{string.Concat(values)}"));
        }

        return string.Join('\n', lines);
    }

    private static string Line(FormattableString text) => FormattableString.Invariant(text);
}
