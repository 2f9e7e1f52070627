using PainCost.Decisions;

namespace PainCost.Cli.Draws;

/// <summary>What is to be chosen between, by columns of a file of draws.</summary>
/// <param name="Options">Columns of figures, or the names of strategies.</param>
/// <param name="Costs">Columns of costs, one a strategy.</param>
/// <param name="Effects">Columns of effects, one a strategy.</param>
/// <param name="Thresholds">What a unit of effect is worth.</param>
/// <param name="Preference">Whether a larger figure is better.</param>
/// <param name="Parameters">Columns asked about; empty for all that are not used.</param>
internal sealed record DrawsChoice(
    IReadOnlyList<string> Options,
    IReadOnlyList<string> Costs,
    IReadOnlyList<string> Effects,
    IReadOnlyList<double> Thresholds,
    Preference Preference,
    IReadOnlyList<string> Parameters)
{
    /// <summary>Each strategy with its columns; none where the options are columns themselves.</summary>
    public IReadOnlyList<(string Name, string Cost, string Effect)> Strategies =>
        [.. Costs.Zip(Effects).Select((pair, i) => (Options.Count > 0 ? Options[i] : pair.First, pair.First, pair.Second))];

    /// <summary>The columns that the options' figures stand in.</summary>
    public IEnumerable<string> Used => Costs.Count > 0 ? Costs.Concat(Effects) : Options;

    public static string BenefitOf(string strategy) => $"net benefit: {strategy}";

    /// <summary>Refuses what cannot be chosen between.</summary>
    /// <exception cref="UsageException">The options do not go together; all reasons at once.</exception>
    public void Check()
    {
        var isByEffect = Costs.Count + Effects.Count > 0;
        (bool IsWrong, string Message)[] checks =
        [
            (!isByEffect && Options.Count < 2, "Name at least two columns with --option, or a --cost and an --effect for each strategy."),
            (Costs.Count != Effects.Count, FormattableString.Invariant(
                $"Each strategy needs a --cost and an --effect, but there are {Costs.Count} of one and {Effects.Count} of the other.")),
            (isByEffect && Costs.Count < 2, "A choice needs at least two strategies, each with a --cost and an --effect."),
            (isByEffect && Options.Count > 0 && Options.Count != Costs.Count, FormattableString.Invariant(
                $"--option names {Options.Count} strategies, but there are {Costs.Count} costs.")),
            (isByEffect != Thresholds.Count > 0, "--threshold says what a unit of effect is worth: it goes with --cost and --effect."),
            (isByEffect && Preference == Preference.Smaller,
                "--better smaller is for figures that are costs; a net benefit is better when it is larger."),
        ];
        List<string> faults = [.. checks.Where(check => check.IsWrong).Select(check => check.Message)];
        if (faults.Count > 0)
        {
            throw new UsageException(string.Join(Environment.NewLine, faults));
        }
    }
}
