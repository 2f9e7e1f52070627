namespace PainCost.Reports.Reruns;

/// <summary>Reads back how inputs went together.</summary>
internal static class RecordedCorrelations
{
    public static Correlations Read(RecordedValue result) => result.Find("correlations")?.Items is { Count: > 0 } pairs
        ? Correlations.Of(pairs.Select(Pair).ToList()).Under(result["copula"].As(Copula.Parse))
        : Correlations.None;

    private static Correlation Pair(RecordedValue json)
    {
        var pair = Correlation.Of(
            json["input"].Text(), json["with"].Text(), json["value"].Number(), json["kind"].Choice<CorrelationKind>());

        // A result names the source and no more.
        var source = json["source"].TextOrNull();
        return pair with { Source = source is null ? null : new Source(source, source), Note = json["note"].TextOrNull() ?? "" };
    }
}
