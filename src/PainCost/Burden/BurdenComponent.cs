namespace PainCost.Burden;

/// <summary>A part of the burden that exists if the profile has the inputs that are its own, and then needs the others too.</summary>
/// <param name="Name">The output's name.</param>
/// <param name="Own">Any one of these calls for the component.</param>
/// <param name="Shared">What it needs besides, and shares with other components.</param>
internal sealed record BurdenComponent(string Name, IReadOnlyList<string> Own, IReadOnlyList<string> Shared)
{
    public static IReadOnlyList<BurdenComponent> BottomUp { get; } =
    [
        new(Output.HealthCare, ["excess health care cost"], []),
        new(Output.Medication, ["medication use", "medication cost per user"], []),
        new(Output.Absenteeism, ["excess absence days", "hours per day"], ["employment", "hourly wage"]),
        new(Output.Presenteeism, ["excess impairment"], ["employment", "hours worked", "hourly wage"]),
        new(Output.LowerWages, ["wage gap"], ["employment", "hours worked"]),
        new(Output.LostEmployment, ["employment gap"], ["hours worked", "hourly wage"]),
    ];

    public bool IsCalledFor(BurdenInputs inputs) => Own.Any(inputs.Has);

    public IEnumerable<string> Missing(BurdenInputs inputs) => Own.Concat(Shared).Where(name => !inputs.Has(name));
}
