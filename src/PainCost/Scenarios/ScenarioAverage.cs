using PainCost.Numerics.Kernels;
using PainCost.Texts.Forms;

namespace PainCost.Scenarios;

/// <summary>Structural alternatives averaged with stated weights: a mixture, in which each draw belongs to one alternative.</summary>
/// <remarks>
/// Which one is drawn by an input of its own, whose name the user gives. The interval spans the alternatives and what is uncertain
/// within each; it rests on the weights, which nobody has measured.
/// </remarks>
public sealed class ScenarioAverage
{
    private const double WeightTolerance = 1e-12;
    private const string Average = "average";

    private readonly Estimate estimate;

    private ScenarioAverage(
        IReadOnlyList<(Scenario Scenario, double Weight)> alternatives, string choice, string output, Simulation simulation)
    {
        (Alternatives, Choice, Output) = (alternatives, choice, output);
        estimate = simulation[Average];
        Estimates = [.. alternatives.Select(a => simulation[JointBurden.NameOf(output, a.Scenario.Name)])];
        (Draws, Seed) = (simulation.Draws, simulation.Seed);
    }

    /// <summary>The alternatives with their weights, which add up to one.</summary>
    public IReadOnlyList<(Scenario Scenario, double Weight)> Alternatives { get; }

    /// <summary>The name of the input that draws the alternative.</summary>
    public string Choice { get; }

    /// <summary>The output that was averaged.</summary>
    public string Output { get; }

    /// <summary>The unit of the output.</summary>
    public Unit Unit => estimate.Unit;

    /// <summary>How many draws were made.</summary>
    public long Draws { get; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>Each alternative by itself, on all the draws, in their order.</summary>
    public IReadOnlyList<Estimate> Estimates { get; }

    /// <summary>The base cases of the alternatives, weighted, in <see cref="Unit"/>.</summary>
    public double BaseCase => Alternatives.Zip(Estimates).Sum(a => a.First.Weight * a.Second.BaseCase);

    /// <summary>The mean over the draws of the mixture, in <see cref="Unit"/>.</summary>
    public double Mean => estimate.Mean;

    /// <summary>The standard deviation over the draws of the mixture, in <see cref="Unit"/>.</summary>
    public double StandardDeviation => estimate.StandardDeviation;

    /// <summary>The standard error of <see cref="Mean"/> from the number of draws being finite, in <see cref="Unit"/>.</summary>
    public double MonteCarloError => estimate.MonteCarloError;

    /// <summary>
    /// How much of the mixture's variance lies between the alternatives' means rather than within them, in [0, 1]; 0 when nothing varies.
    /// </summary>
    public double ShareBetween
    {
        get
        {
            var mean = Alternatives.Zip(Estimates).Sum(a => a.First.Weight * a.Second.Mean);
            var between = Alternatives.Zip(Estimates).Sum(a => a.First.Weight * Elementary.Square(a.Second.Mean - mean));
            var within = Alternatives.Zip(Estimates).Sum(a => a.First.Weight * Elementary.Square(a.Second.StandardDeviation));
            return between + within == 0 ? 0 : between / (between + within);
        }
    }

    /// <summary>Averages one output of structural alternatives.</summary>
    /// <param name="alternatives">At least two scenarios of different names; the weights are each in (0, 1) and add up to one.</param>
    /// <param name="choice">
    /// A name for the input that draws the alternative, such as <c>choice of specification</c>; no scenario may have an input of it.
    /// </param>
    /// <param name="draws">How many draws; at least 2.</param>
    /// <param name="seed">Any number; the same seed gives the same bits.</param>
    /// <param name="output">The output, which every scenario must have in one unit.</param>
    /// <param name="options">Threads and progress; none of it changes the result.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The mixture, with the weights that it rests on.</returns>
    /// <exception cref="ArgumentException">The weights do not add up to one, or the scenarios or the name cannot be used.</exception>
    /// <exception cref="UnitMismatchException">The output is in different units.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ScenarioAverage Of(
        IReadOnlyList<(Scenario Scenario, double Weight)> alternatives,
        string choice,
        long draws,
        ulong seed,
        string output = "total",
        SimulationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        NameForm.Check(choice);
        IReadOnlyList<Scenario> scenarios = [.. alternatives.Select(a => a.Scenario)];
        var models = JointBurden.Models(scenarios, 2, cancellationToken);
        CheckWeights(alternatives);
        if (models.Any(m => m.Inputs.Any(i => i.Name == choice)))
        {
            throw new ArgumentException($"'{choice}' is an input of a scenario already; name the choice otherwise.");
        }

        var values = new JointBurden("scenario", [.. scenarios.Select(s => s.Name)], models).Values(output);
        var mixture =
            Mixture.Of(values, [.. alternatives.Select(a => a.Weight)],
            Input.Uncertain(choice, Distribution.Uniform(low: 0, high: 1), "1"));
        var joint = Model.Joint([.. values.Select((v, i) => (JointBurden.NameOf(output, scenarios[i].Name), v)), (Average, mixture)]);
        return new ScenarioAverage([.. alternatives], choice, output, joint.Simulate(draws, seed, options, cancellationToken));
    }

    /// <summary>The uncertainty interval of the mixture with equal shares of the draws beyond either end.</summary>
    /// <param name="level">The share within, in (0, 1); usually 0.95.</param>
    /// <returns>Its ends, in <see cref="Unit"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not inside (0, 1).</exception>
    public Interval Interval(double level) => estimate.Interval(level);

    private static void CheckWeights(IReadOnlyList<(Scenario Scenario, double Weight)> alternatives)
    {
        if (alternatives.FirstOrDefault(a => !(a.Weight > 0 && a.Weight < 1)) is { Scenario: { } wrong } one)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                $"The weight of '{wrong.Name}' must lie in (0, 1) but is {one.Weight}; leave out what has no weight."));
        }

        var sum = alternatives.Sum(a => a.Weight);
        if (!(Math.Abs(sum - 1) <= WeightTolerance))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The weights must add up to 1 but add up to {sum:G6}; state each as a share of the whole."));
        }
    }
}
