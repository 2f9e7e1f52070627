using System.Collections.Frozen;
using System.Globalization;
using PainCost.Modelling.Compiled;
using PainCost.Sensitivity.Curves;

namespace PainCost.Sensitivity;

/// <summary>
/// How far an input is moved: between two of its percentiles, by a percentage of its central value either way, or over values of the
/// user's own.
/// </summary>
public sealed record TornadoRange
{
    private TornadoRange(double low, double high, bool isPercent) => (Low, High, IsPercent) = (low, high, isPercent);

    /// <summary>From the 2.5th to the 97.5th percentile of each uncertain input: the range of its 95 % interval.</summary>
    public static TornadoRange Usual { get; } = new(0.025, 0.975, isPercent: false);

    /// <summary>The lower end: a probability in (0, 1), or a share of the central value such as −0.1 [1]; 0 for stated values.</summary>
    public double Low { get; }

    /// <summary>The upper end: a probability in (0, 1), or a share of the central value such as 0.1 [1]; 0 for stated values.</summary>
    public double High { get; }

    /// <summary>Whether the ends are shares of the central value rather than probabilities.</summary>
    public bool IsPercent { get; }

    /// <summary>
    /// Whether inputs that are known exactly are moved as well. They have no percentiles, so only a percentage can move them.
    /// </summary>
    public bool MovesFixed { get; private init; }

    /// <summary>
    /// The values that some inputs are moved over, ascending, each in its input's own unit; empty for a range that all inputs share.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<double>> Stated { get; private init; } = FrozenDictionary<string,
        IReadOnlyList<double>>.Empty;

    /// <summary>Over values of the user's own; inputs of which none are stated are not moved.</summary>
    /// <param name="values">
    /// The names of inputs, known exactly or not, each once and with at least two different values in its own unit, in any order.
    /// </param>
    /// <returns>The range. Whether a model has the inputs, and they can have the values, shows when an analysis takes it.</returns>
    /// <exception cref="ArgumentException">No input, one named twice, or one with fewer than two values or more than 1,000.</exception>
    public static TornadoRange Of(params IEnumerable<(string Input, IReadOnlyList<double> Values)> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var all = values.Select(each => (each.Input, Values: (IReadOnlyList<double>)[.. each.Values.Distinct().Order()])).ToList();
        var faults = all.Where(each => each.Values.Count is < 2 or > StepCount.Most)
            .Select(each =>
                FormattableString.Invariant(
                $"'{each.Input}' has {each.Values.Count} different values; state from 2 to {StepCount.Most:N0}."))
            .Concat(all.GroupBy(each => each.Input, StringComparer.Ordinal).Where(same => same.Count() > 1)
                .Select(same => $"The values of '{same.Key}' are stated twice; put them together."))
            .Concat(all.Count == 0 ? ["State the values of at least one input."] : []).ToList();
        return faults.Count == 0
            ? new(0, 0, isPercent: false)
            {
                MovesFixed = true,
                Stated = all.ToFrozenDictionary(each => each.Input, each => each.Values, StringComparer.Ordinal)
            }
            : throw new ArgumentException(string.Join(" ", faults));
    }

    /// <summary>Between two percentiles of each uncertain input.</summary>
    /// <param name="low">A probability in (0, 1), below <paramref name="high"/>.</param>
    /// <param name="high">A probability in (0, 1).</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probabilities are not in (0, 1), or not in order.</exception>
    public static TornadoRange Percentiles(double low, double high) => low > 0 && low < high && high < 1
        ? new(low, high, isPercent: false)
        : throw new ArgumentOutOfRangeException(null, string.Create(CultureInfo.InvariantCulture,
            $"Percentiles must be probabilities with 0 < low < high < 1, such as 0.025 and 0.975, but are {low} and {high}."));

    /// <summary>By a percentage of the central value of each uncertain input, down and up.</summary>
    /// <param name="percent">
    /// More than 0; 10 for ±10 %. Where that leaves what the input can be, the end of what it can be is taken.
    /// </param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not a finite number above 0.</exception>
    public static TornadoRange Percent(double percent) => percent > 0 && double.IsFinite(percent)
        ? new(-percent / 100, percent / 100, isPercent: true)
        : throw new ArgumentOutOfRangeException(
            null, "A percentage must be a finite number above 0; write 10 for ±10 %.");

    /// <summary>By a percentage of the central value of every input, those that are known exactly included.</summary>
    /// <param name="percent">More than 0; 10 for ±10 %.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not a finite number above 0.</exception>
    public static TornadoRange PercentOfEvery(double percent) => Percent(percent) with { MovesFixed = true };

    /// <summary>The range in words.</summary>
    /// <returns>For example <c>percentiles 2.5 to 97.5</c>, <c>±10 %</c> or <c>stated values</c>.</returns>
    public override string ToString() => Stated.Count > 0 ? "stated values"
        : IsPercent
        ? string.Create(CultureInfo.InvariantCulture, $"±{High * 100:0.####} %")
        : string.Create(CultureInfo.InvariantCulture, $"percentiles {Low * 100:0.####} to {High * 100:0.####}");

    internal bool Moves(Input input) => Stated.Count > 0 ? Stated.ContainsKey(input.Name) : MovesFixed || !input.Distribution.IsFixed;

    /// <summary>Holds stated values against a model.</summary>
    /// <exception cref="ArgumentException">
    /// The model lacks an input, the output does not use it, or it cannot have a value; all faults at once.
    /// </exception>
    internal void Check(OutputGraph graph)
    {
        var used = graph.UsedInputs.Select(input => input.Name).ToHashSet(StringComparer.Ordinal);
        var faults = Stated.OrderBy(each => each.Key, StringComparer.Ordinal)
            .SelectMany(each => InputPoint.Faults(graph.Model.Inputs, each.Key, each.Value)
            .DefaultIfEmpty(
                used.Contains(each.Key) ? null
                : $"'{each.Key}' does not stand in the formula of '{graph.Output.Name}', so that its values move nothing."))
                .OfType<string>().ToList();
        if (faults.Count > 0)
        {
            throw new ArgumentException(string.Join(Environment.NewLine, faults));
        }
    }

    /// <summary>The input's value at a position of the range, from 0 at the lower end to 1 at the upper.</summary>
    internal double Value(Input input, double position)
    {
        if (Stated.TryGetValue(input.Name, out var stated))
        {
            return position > 0 ? stated[^1] : stated[0];
        }

        var place = ((1 - position) * Low) + (position * High);
        if (!IsPercent)
        {
            return input.Distribution.Quantile(place);
        }

        var value = input.CentralValue + (place * Math.Abs(input.CentralValue));
        return input.Distribution.IsFixed ? value : Math.Clamp(value, input.Distribution.Low, input.Distribution.High);
    }

    /// <summary>Values of the input from the lower to the upper end.</summary>
    /// <exception cref="ArgumentException">The input is known exactly and the range is one of percentiles.</exception>
    internal double[] Values(Input input, int steps) => Stated.TryGetValue(input.Name, out var stated) ? [.. stated]
        : IsPercent || !input.Distribution.IsFixed
        ? [.. Enumerable.Range(0, steps).Select(i => Value(input, (double)i / (steps - 1)))]
        : throw new ArgumentException(
            $"'{input.Name}' is known exactly ({input.Distribution}), so it has no percentiles to move between; give it a distribution, or move it by a percentage.");
}
