using System.Text.Json;

namespace PainCost.Reports.Reruns;

/// <summary>Reads back how inputs went together.</summary>
internal static class RecordedCorrelations
{
    public static Correlations Read(JsonElement result)
    {
        List<Correlation> pairs = [.. RecordedValue.List(result, "correlations").Select(Pair)];
        return pairs.Count == 0 ? Correlations.None : Correlations.Of(pairs).Under(Copula.Parse(RecordedValue.Text(result, "copula")));
    }

    private static Correlation Pair(JsonElement json)
    {
        var (first, second, value) = (RecordedValue.Text(json, "input"), RecordedValue.Text(json, "with"), RecordedValue.Number(json, "value"));
        var pair = RecordedValue.Word<CorrelationKind>(json, "kind") switch
        {
            CorrelationKind.Kendall => Correlation.Kendall(first, second, value),
            CorrelationKind.Pearson => Correlation.Pearson(first, second, value),
            _ => Correlation.Spearman(first, second, value),
        };

        // A result names the source and no more.
        var source = RecordedValue.TextOrNull(json, "source");
        return pair with { Source = source is null ? null : new Source(source, source), Note = RecordedValue.TextOrNull(json, "note") ?? "" };
    }
}
