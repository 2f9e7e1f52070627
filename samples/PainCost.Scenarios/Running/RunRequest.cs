using PainCost.Burden;
using PainCost.Cli.CommandLine;
using PainCost.Evidence;

namespace PainCost.Cli.Running;

/// <summary>What a run was asked for.</summary>
internal sealed record RunRequest(Profile Profile, IReadOnlyList<string> Overrides, BurdenChoices Choices, long Draws, ulong Seed,
    SimulationOptions Options)
{
    /// <summary>How inputs go together.</summary>
    public Correlations Correlations { get; init; } = Correlations.None;

    /// <summary>Whether the table lists every input.</summary>
    public bool ShowsInputs { get; init; }

    /// <summary>What the result records besides, such as the scenario file that it comes from.</summary>
    public IReadOnlyList<Choice> Recorded { get; init; } = [];

    /// <summary>Until when to run; null for a stated number of draws.</summary>
    public StoppingRule? Until { get; init; }

    /// <summary>The burden under some choices, its inputs drawn together as asked.</summary>
    public Model Model(BurdenChoices choices, CancellationToken cancellation)
    {
        var model = StatedCorrelations.Apply(PainBurden.Of(Profile, choices, cancellation).Model, Correlations);
        return Recorded.Count == 0 ? model : model.Describe(model.Title, [.. model.Choices, .. Recorded]);
    }
}
