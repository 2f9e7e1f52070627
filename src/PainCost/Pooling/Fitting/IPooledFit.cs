namespace PainCost.Pooling.Fitting;

/// <summary>What a pooling needs of a fitted model, on the scale of pooling.</summary>
internal interface IPooledFit
{
    double Mean { get; }

    double StandardError { get; }

    /// <summary>Of the interval of the mean; infinity for the normal.</summary>
    double DegreesOfFreedom { get; }

    double TauSquared { get; }

    double Q { get; }

    double QProbability { get; }

    double ISquared { get; }

    double HSquared { get; }

    /// <summary>Each study's share in the mean; the shares add to 1.</summary>
    IReadOnlyList<double> Shares { get; }

    /// <summary>Whether the mean lies at an end of its range, so that its interval has one limit only.</summary>
    bool IsOneSided { get; }

    Interval Interval(double level);

    Interval TauSquaredInterval(double level);
}
