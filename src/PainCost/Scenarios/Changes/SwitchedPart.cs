namespace PainCost.Scenarios.Changes;

/// <summary>Something that differs between two scenarios, and what stands for it in their common expression.</summary>
/// <param name="Name">The input's name, the component's, or what is said of the choices.</param>
/// <param name="Kind">Which of these it is.</param>
/// <param name="Switch">What stands in the expression.</param>
/// <param name="Before">What it is drawn from before.</param>
/// <param name="After">What it is drawn from after.</param>
internal sealed record SwitchedPart(string Name, ChangeKind Kind, Input Switch, Input Before, Input After)
{
    private static readonly Distribution Open = Distribution.Uniform(low: 0, high: 1);

    public static SwitchedPart OfInput(Input before, Input after) =>
        new(before.Name, ChangeKind.Input, Input.Of($"{before.Name} (either)", Open, before.Unit, null), before, after);

    public static SwitchedPart OfSwitch(string name, ChangeKind kind) =>
        new(name, kind, Input.Of($"{name} (after)", Open, Unit.One, null), Input.Fixed("before", 0, "1"), Input.Fixed("after", 1, "1"));
}
