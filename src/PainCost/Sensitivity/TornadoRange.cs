using System.Globalization;

namespace PainCost.Sensitivity;

/// <summary>How far an input is moved: between two of its percentiles, or by a percentage of its central value either way.</summary>
public sealed record TornadoRange
{
    private TornadoRange(double low, double high, bool isPercent) => (Low, High, IsPercent) = (low, high, isPercent);

    /// <summary>From the 2.5th to the 97.5th percentile of each uncertain input: the range of its 95 % interval.</summary>
    public static TornadoRange Usual { get; } = new(0.025, 0.975, isPercent: false);

    /// <summary>The lower end: a probability in (0, 1), or a share of the central value such as −0.1 [1].</summary>
    public double Low { get; }

    /// <summary>The upper end: a probability in (0, 1), or a share of the central value such as 0.1 [1].</summary>
    public double High { get; }

    /// <summary>Whether the ends are shares of the central value rather than probabilities.</summary>
    public bool IsPercent { get; }

    /// <summary>
    /// Whether inputs that are known exactly are moved as well. They have no percentiles, so only a percentage can move them.
    /// </summary>
    public bool MovesFixed { get; private init; }

    /// <summary>Between two percentiles of each uncertain input.</summary>
    /// <param name="low">A probability in (0, 1), below <paramref name="high"/>.</param>
    /// <param name="high">A probability in (0, 1).</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probabilities are not in (0, 1), or not in order.</exception>
    public static TornadoRange Percentiles(double low, double high) => low > 0 && low < high && high < 1
        ? new(low, high, isPercent: false)
        : throw new ArgumentOutOfRangeException(nameof(low), low, string.Create(CultureInfo.InvariantCulture,
            $"Percentiles must be probabilities with 0 < low < high < 1, such as 0.025 and 0.975, but are {low} and {high}."));

    /// <summary>By a percentage of the central value of each uncertain input, down and up.</summary>
    /// <param name="percent">More than 0; 10 for ±10 %. Where that leaves what the input can be, the end of what it can be is taken.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not a finite number above 0.</exception>
    public static TornadoRange Percent(double percent) => percent > 0 && double.IsFinite(percent)
        ? new(-percent / 100, percent / 100, isPercent: true)
        : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A percentage must be a finite number above 0; write 10 for ±10 %.");

    /// <summary>By a percentage of the central value of every input, those that are known exactly included.</summary>
    /// <param name="percent">More than 0; 10 for ±10 %.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not a finite number above 0.</exception>
    public static TornadoRange PercentOfEvery(double percent) => Percent(percent) with { MovesFixed = true };

    /// <summary>The range in words.</summary>
    /// <returns>For example <c>percentiles 2.5 to 97.5</c> or <c>±10 %</c>.</returns>
    public override string ToString() => IsPercent
        ? string.Create(CultureInfo.InvariantCulture, $"±{High * 100:0.####} %")
        : string.Create(CultureInfo.InvariantCulture, $"percentiles {Low * 100:0.####} to {High * 100:0.####}");

    internal bool Moves(Input input) => MovesFixed || !input.Distribution.IsFixed;

    /// <summary>The input's value at a position of the range, from 0 at the lower end to 1 at the upper.</summary>
    internal double Value(Input input, double position)
    {
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
    internal double[] Values(Input input, int steps) => IsPercent || !input.Distribution.IsFixed
        ? [.. Enumerable.Range(0, steps).Select(i => Value(input, (double)i / (steps - 1)))]
        : throw new ArgumentException(
            $"'{input.Name}' is known exactly ({input.Distribution}), so it has no percentiles to move between; give it a distribution, or move it by a percentage.", nameof(input));
}
