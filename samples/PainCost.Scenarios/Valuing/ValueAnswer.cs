using PainCost.Burden;
using PainCost.Cli.Treating;
using PainCost.Cli.Views;
using PainCost.Decisions;
using PainCost.Treatments;

namespace PainCost.Cli.Valuing;

/// <summary>A decision between treatments and none, and what it would be worth to know more before it.</summary>
internal sealed class ValueAnswer
{
    public const string WeekValue = "value of a pain-free week";

    private static readonly double[] WeekValues = [0, 50, 100, 200, 300, 500, 1000];

    private ValueAnswer(
        IReadOnlyList<TreatedBurden> treated, IReadOnlyList<TreatedBurden> left, ValueRequest request, Simulation simulation,
            CancellationToken cancellation)
    {
        (Treated, Left, Request, Simulation, Draws) = (treated, left, request, simulation, simulation.Keep([], cancellation));
        Options = [TreatmentDecision.NoTreatment, .. treated.Select(t => t.Intervention.Name)];
        Decision = Decision.Between(Draws, [.. Options.Select(TreatmentDecision.BenefitOf)], cancellationToken: cancellation);
        PeoplePerYear = request.PeoplePerYear ?? treated.Max(t => t.Model.Evaluate()["patients treated"]);
        OfEachInput = Decision.EvppiOfEach(Uncertain.Select(i => i.Name), cancellation);
        Curve = HasWeeks
            ? AcceptabilityCurve.Of(
                Draws, [.. Options.Select(o => (o, TreatmentDecision.CostOf(o), TreatmentDecision.WeeksOf(o)))], WeekValues, cancellation)
            : null;
    }

    public IReadOnlyList<TreatedBurden> Treated { get; }

    /// <summary>Treatments of which nothing is known that they avert.</summary>
    public IReadOnlyList<TreatedBurden> Left { get; }

    public ValueRequest Request { get; }

    public Simulation Simulation { get; }

    public DrawTable Draws { get; }

    public IReadOnlyList<string> Options { get; }

    public Decision Decision { get; }

    public double PeoplePerYear { get; }

    /// <summary>The value of knowing each uncertain input alone, the most valuable first.</summary>
    public IReadOnlyList<InformationValue> OfEachInput { get; }

    /// <summary>The options over what a pain-free week may be worth; null where a treatment does not state its relief.</summary>
    public AcceptabilityCurve? Curve { get; }

    /// <summary>Cost against pain-free weeks, on average; null where a treatment does not state its relief.</summary>
    public Frontier? Frontier => HasWeeks
        ? Frontier.Of(Options.Select(o => new Strategy(o, MeanOf(TreatmentDecision.CostOf(o)), MeanOf(TreatmentDecision.WeeksOf(o)))))
        : null;

    /// <summary>What is assumed or not verified, each once, without its stratum and the treatment that it is of.</summary>
    public IReadOnlyList<string> Assumptions => [.. Simulation.Model.Inputs.Where(i => i.IsUnverified && i.Name != WeekValue)
        .Select(i => Bare(i.Name)).Distinct()];

    private bool HasWeeks => Draws.Names.Contains(TreatmentDecision.WeeksOf(TreatmentDecision.NoTreatment));

    /// <exception cref="ArgumentException">Of no treatment is it known what it averts, or a value is given for weeks that are not
    /// known.</exception>
    public static ValueAnswer Of(
        TreatmentRequest request, BurdenChoices choices, ValueRequest asked, Func<PainCost.Model, Simulation> simulate,
            CancellationToken cancellation)
    {
        var each = request.Interventions.Select(i => TreatedBurden.Of(request.Profile, i, choices, cancellation)).ToList();
        var prices = choices.PriceBasis ?? each.Select(t => t.Model.Outputs[0].Unit.PriceBasis).OfType<PainCost.PriceBasis>()
            .MaxBy(b => b.Year);
        var inOne = each.Select(t => t.Model.Outputs[0].Unit.PriceBasis == prices
            ? t
            : TreatedBurden.Of(request.Profile, t.Intervention, choices with { PriceBasis = prices }, cancellation)).ToList();
        var treated = inOne.Where(t => t.HasEffect).ToList();
        var value = asked.WeekValue is { } worth ? Input.Uncertain(WeekValue, worth, $"{prices}/week") : null;
        var simulation = simulate(TreatmentDecision.Model(treated.Count > 0 ? treated : inOne, value));
        return new ValueAnswer(treated, [.. inOne.Except(treated)], asked, simulation, cancellation);
    }

    private IEnumerable<Input> Uncertain => Simulation.Model.Inputs.Where(i => !i.Distribution.IsFixed);

    private string Bare(string input) => Options.Aggregate(
        InputName.Bare(input), (name, option) => name.EndsWith($": {option}", StringComparison.Ordinal) ? name[..^(option.Length + 2)]
            : name);

    private double MeanOf(string output) => Simulation[output].Mean;
}
