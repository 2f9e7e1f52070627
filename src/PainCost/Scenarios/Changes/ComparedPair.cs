using PainCost.Burden;

namespace PainCost.Scenarios.Changes;

/// <summary>Two scenarios in one price basis, with the output that is compared.</summary>
internal sealed record ComparedPair(Scenario Before, Scenario After, Model Old, Model Now, string Output)
{
    // Components that do not add up to the total leave it whole.
    private const double Rounding = 1e-9;

    public PriceBasis? OwnPrices { get; private init; }

    public double? BaseCaseInOwnPrices { get; private init; }

    public Unit Unit => Now.Outputs[Now.IndexOf(Output)].Unit;

    /// <exception cref="UnitMismatchException">The totals cannot be compared; the message says why and what can be done.</exception>
    public static ComparedPair Of(Scenario before, Scenario after, CancellationToken cancellation)
    {
        var (old, now) = (before.Model(cancellation), after.Model(cancellation));
        var output = JointBurden.UsualOutput([now, old]);
        if (old.Outputs.All(o => o.Name != output))
        {
            throw new UnitMismatchException($"'{before.Name}' says {Listed(old)} and '{after.Name}' {Listed(now)}: they have no output in common, so there is no change to explain.");
        }

        var (was, unit) = (old.Outputs[old.IndexOf(output)].Unit, now.Outputs[now.IndexOf(output)].Unit);
        if (was == unit)
        {
            return new(before, after, old, now, output);
        }

        return was.PriceBasis is { } own && unit.PriceBasis is { } other && own.Currency == other.Currency
            ? InOnePrices(before, after, own.Year > other.Year ? own : other, output, cancellation) with
            {
                OwnPrices = own.Year < other.Year ? own : null,
                BaseCaseInOwnPrices = own.Year < other.Year ? old.Evaluate()[output] : null,
            }
            : throw new UnitMismatchException(Mismatch(before, after, was, unit));
    }

    /// <summary>The common expression, with a switch for each thing that differs.</summary>
    public ChangePlan Plan()
    {
        var areWhole = !AddUp(Old) || !AddUp(Now);
        return ChangePlan.Of(
            new(Components(Old, areWhole), Before.Profile), new(Components(Now, areWhole), After.Profile), Methods());
    }

    private static ComparedPair InOnePrices(
        Scenario before, Scenario after, PriceBasis prices, string output, CancellationToken cancellation)
    {
        Scenario In(Scenario scenario) => Scenario.Of(scenario.Name, scenario.Profile, scenario.Choices with { PriceBasis = prices });
        var (first, second) = (In(before), In(after));
        return new(first, second, first.Model(cancellation), second.Model(cancellation), output);
    }

    /// <summary>What is chosen otherwise, the prices apart; empty for nothing.</summary>
    private string Methods()
    {
        var (old, now) = (Before.Choices, After.Choices);
        (string Name, string Old, string Now)[] all =
        [
            ("held fixed", Held(old.HeldFixed), Held(now.HeldFixed)),
            ("perspective", old.Perspective.Name, now.Perspective.Name),
            ("valuation", Words(old.Valuation), Words(now.Valuation)),
            ("intangible cost", old.IncludeIntangible ? "in" : "out", now.IncludeIntangible ? "in" : "out"),
        ];
        return string.Join("; ", all.Where(choice => choice.Old != choice.Now).Select(choice => $"{choice.Name}: {choice.Old} → {choice.Now}"));
    }

    private static string Held(HeldFixed? held) => held switch
    {
        null => "as usual",
        HeldFixed.Total => "total",
        _ => "cost per case",
    };

    private static string Words(ValuationMethod valuation) => valuation == ValuationMethod.FrictionCost ? "friction cost" : "human capital";

    private IReadOnlyList<(string Name, Quantity Cost)> Components(Model model, bool areWhole) =>
        areWhole ? [(Output, model.Outputs[model.IndexOf(Output)].Quantity)]
            : [.. model.Components.Select(name => (name, model.Outputs[model.IndexOf(name)].Quantity))];

    private bool AddUp(Model model)
    {
        var values = model.Evaluate();
        return model.Components.Count > 0
            && Math.Abs(model.Components.Sum(name => values[name]) - values[Output]) <= Rounding * Math.Abs(values[Output])
            && model.Components.All(name => model.Outputs[model.IndexOf(name)].Unit == model.Outputs[model.IndexOf(Output)].Unit);
    }

    private static string Listed(Model model) => string.Join(", ", model.Outputs.Take(3).Select(o => $"'{o.Name}'"));

    private static string Mismatch(Scenario before, Scenario after, Unit was, Unit unit) =>
        was.PriceBasis is { } own && unit.PriceBasis is { } other
            ? $"'{before.Name}' is in {own} and '{after.Name}' in {other}, and no index turns one currency into the other here; state both in one currency (on the console --prices and --exchange)."
            : $"'{before.Name}' is in {was} and '{after.Name}' in {unit}: different things cannot be compared.";
}
