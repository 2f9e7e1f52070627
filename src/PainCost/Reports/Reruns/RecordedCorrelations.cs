using System.Text.Json;

namespace PainCost.Reports.Reruns;

/// <summary>Reads back how inputs went together.</summary>
internal static class RecordedCorrelations
{
    public static Correlations Read(JsonElement result)
    {
        if (!result.TryGetProperty("correlations", out var pairs) || pairs.GetArrayLength() == 0)
        {
            return Correlations.None;
        }

        return Correlations.Of(pairs.EnumerateArray().Select(Pair).ToList()).Under(Copula.Parse(result.GetProperty("copula").GetString()!));
    }

    private static Correlation Pair(JsonElement json)
    {
        var (first, second, value) = (json.GetProperty("input").GetString()!, json.GetProperty("with").GetString()!, json.GetProperty("value").GetDouble());
        var pair = Enum.Parse<CorrelationKind>(json.GetProperty("kind").GetString()!, ignoreCase: true) switch
        {
            CorrelationKind.Kendall => Correlation.Kendall(first, second, value),
            CorrelationKind.Pearson => Correlation.Pearson(first, second, value),
            _ => Correlation.Spearman(first, second, value),
        };

        // A result names the source and no more.
        var source = json.GetProperty("source").GetString();
        return pair with { Source = source is null ? null : new Source(source, source), Note = json.GetProperty("note").GetString() ?? "" };
    }
}
