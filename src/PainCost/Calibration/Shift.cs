namespace PainCost.Calibration;

/// <summary>What a published figure says of one quantity: what was known before, and what is known with it.</summary>
public sealed record Shift
{
    internal Shift(string name, Unit unit, WeightedEstimate before, WeightedEstimate after, bool isUnverified) =>
        (Name, Unit, Before, After, IsUnverified) = (name, unit, before, after, isUnverified);

    /// <summary>The name of the input or output.</summary>
    public string Name { get; }

    /// <summary>The unit of every figure here.</summary>
    public Unit Unit { get; }

    /// <summary>The quantity before.</summary>
    public WeightedEstimate Before { get; }

    /// <summary>The quantity with the published figure taken into account.</summary>
    public WeightedEstimate After { get; }

    /// <summary>Whether it is an input that nobody has verified.</summary>
    public bool IsUnverified { get; }

    /// <summary>How far the mean moves, in standard deviations of before [1]; 0 where there was no spread.</summary>
    public double InDeviations => Before.StandardDeviation == 0 ? 0 : (After.Mean - Before.Mean) / Before.StandardDeviation;
}
