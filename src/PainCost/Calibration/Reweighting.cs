using System.Globalization;

namespace PainCost.Calibration;

/// <summary>
/// What would have to be true for a published figure: the draws of a simulation, weighted by how well each agrees with it.
/// </summary>
/// <remarks>
/// A draw's weight is the density of the published figure's distribution at the draw's output, which is Bayes' rule with the
/// simulation as what was known before. Inputs that nothing ties together before are tied together after.
/// </remarks>
public sealed class Reweighting
{
    private const double FewDraws = 400;

    private Reweighting(Simulation simulation, string output, Distribution target, DrawTable draws, CancellationToken cancellation)
    {
        (Simulation, Output, Target) = (simulation, output, target);
        var weights = new DrawWeights(draws.Column(output).Array, target, cancellation);
        EffectiveDraws = weights.EffectiveDraws;
        var all = DrawWeights.Even(draws.Draws);
        Shifts = [.. draws.Names.Select(name => new Shift(
            name,
            draws.UnitOf(name),
            all.SpreadOf(draws.Column(name).Array, cancellation),
            weights.SpreadOf(draws.Column(name).Array, cancellation),
            simulation.Model.Inputs.Any(i => i.Name == name && i.IsUnverified)))];
    }

    /// <summary>The simulation that was known before.</summary>
    public Simulation Simulation { get; }

    /// <summary>The output that the published figure is of.</summary>
    public string Output { get; }

    /// <summary>The published figure with its uncertainty, in the output's unit.</summary>
    public Distribution Target { get; }

    /// <summary>How many equally weighted draws would know as much as the weighted ones: (Σ w)² / Σ w² (Kish 1965).</summary>
    public double EffectiveDraws { get; }

    /// <summary>Whether so few draws carry the weight that the figures after are unsure themselves: fewer than 400.</summary>
    public bool IsThin => EffectiveDraws < FewDraws;

    /// <summary>The published output, every other output, and every uncertain input, in the model's order.</summary>
    public IReadOnlyList<Shift> Shifts { get; }

    /// <summary>The uncertain inputs, the one whose mean moves most first.</summary>
    public IEnumerable<Shift> Inputs => Shifts.Where(shift => Simulation.Model.Inputs.Any(i => i.Name == shift.Name))
        .OrderByDescending(shift => Math.Abs(shift.InDeviations));

    /// <summary>Weights the draws of a simulation by a published figure.</summary>
    /// <param name="simulation">What is known without it; its draws are kept for this, 8 bytes for each input and output.</param>
    /// <param name="output">The output that the figure is of.</param>
    /// <param name="target">The figure with its uncertainty, in the output's unit; not fixed, since no draw would meet it.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>What is known with it.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output, the target is fixed, or it is out of reach of every draw.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Reweighting Of(Simulation simulation, string output, Distribution target, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(target);
        if (target.IsFixed)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"No draw of '{output}' is exactly {target.Mean:G6}: state how sure the published figure is, such as normal(mean={target.Mean:G6}, se={target.Mean / 20:G3}), or scale an input to match it exactly."));
        }

        var names = simulation.Model.Outputs.Select(o => o.Name).Prepend(output)
            .Concat(simulation.Model.Inputs.Where(i => !i.Distribution.IsFixed).Select(i => i.Name));
        var draws = simulation.Keep(names.Distinct(StringComparer.Ordinal), cancellationToken);
        return new Reweighting(simulation, output, target, draws, cancellationToken);
    }
}
