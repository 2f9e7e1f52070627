using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Sampling;

namespace PainCost.Scenarios;

/// <summary>What a run was asked for.</summary>
internal sealed record RunRequest(Profile Profile, IReadOnlyList<string> Overrides, BurdenChoices Choices, long Draws, ulong Seed, SimulationOptions Options);
