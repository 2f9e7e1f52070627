namespace PainCost.Evidence;

/// <summary>
/// One figure of a profile as text, as a database or a service gives it: the columns of a profile's file, read by the same rules.
/// </summary>
public sealed record ProfileRow
{
    /// <summary>The name that the equation knows the figure by, such as <c>prevalence</c>.</summary>
    public required string Input { get; init; }

    /// <summary>The part of the population that the row is for, such as <c>women 18-44</c>; empty for all of it.</summary>
    public string Stratum { get; init; } = "";

    /// <summary>A number, or a distribution such as <c>beta(mean=0.204, se=0.004)</c>, in <see cref="Unit"/>.</summary>
    public required string Value { get; init; }

    /// <summary>The unit, such as <c>case/adult</c> or <c>USD2010/case/year</c>; <c>1</c> for none.</summary>
    public required string Unit { get; init; }

    /// <summary>The population that the figure describes, in words.</summary>
    public required string Population { get; init; }

    /// <summary>The year or span of years that the figure describes, such as <c>2021-2022</c>; empty when not stated.</summary>
    public string Year { get; init; } = "";

    /// <summary>The year of the prices, held against the unit's; null to take that of the unit.</summary>
    public string? PriceYear { get; init; }

    /// <summary>The short key of a source, one of the library's or one given beside the rows; may be empty for an assumption.</summary>
    public string Source { get; init; } = "";

    /// <summary>How well the figure is known: <c>seen</c>, <c>derived</c>, <c>background</c> or <c>assumption</c>.</summary>
    public required string Known { get; init; }

    /// <summary>What a reader should know before relying on the figure; empty when nothing.</summary>
    public string Note { get; init; } = "";
}
