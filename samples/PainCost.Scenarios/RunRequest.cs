using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Sampling.Stopping;

namespace PainCost.Scenarios;

/// <summary>What a run was asked for.</summary>
internal sealed record RunRequest(Profile Profile, IReadOnlyList<string> Overrides, BurdenChoices Choices, long Draws, ulong Seed, int Threads)
{
    /// <summary>Until when to run; null for a stated number of draws.</summary>
    public StoppingRule? Until { get; init; }
}
