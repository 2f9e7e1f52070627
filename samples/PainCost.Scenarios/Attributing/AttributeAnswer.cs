using PainCost.Attribution;

namespace PainCost.Cli.Attributing;

/// <summary>What an attribution has to say, worked out once for every format.</summary>
internal sealed class AttributeAnswer
{
    public const double Level = 0.95;

    public AttributeAnswer(CostAttribution attribution, IReadOnlyList<string> by, ReplicateWeights? replicates)
    {
        Attribution = attribution;
        Excess =
        [
            attribution.PerCase(),
            .. attribution.Levels.Select(attribution.OverEveryone),
            .. attribution.Levels.Count > 1 ? attribution.BySeverity() : [],
            .. by.SelectMany(attribution.By),
        ];
        Replicated = replicates is null ? [] : [.. attribution.Replicate(replicates).Select(excess => excess.Estimate)];
    }

    public CostAttribution Attribution { get; }

    public SurveySample Sample => Attribution.Sample;

    /// <summary>Those with pain first, then everyone, then severities and groups.</summary>
    public IReadOnlyList<ExcessCost> Excess { get; }

    /// <summary>Those with pain and everyone, with errors by replicates; empty when not asked for.</summary>
    public IReadOnlyList<ExcessCost> Replicated { get; }

    public string Title => $"What pain adds to {Attribution.Model.Outcome}: {Attribution.Sample.Data.FileName}";

    /// <summary>The value to write into a profile.</summary>
    public string Input => Distribution.Normal(mean: Excess[0].Value, standardError: Excess[0].StandardError).ToString();

    public string Models => string.Join("; ", Attribution.Parts.Select(part =>
        FormattableString.Invariant($"{part.Name} ({part.Rows:N0} rows, {part.Iterations} steps)")));
}
