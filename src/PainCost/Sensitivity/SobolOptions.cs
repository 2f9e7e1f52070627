namespace PainCost.Sensitivity;

/// <summary>What a Sobol' analysis can be told.</summary>
public sealed record SobolOptions : AnalysisOptions
{
    private const int FewestResamples = 100;
    private const int UsualResamples = 1000;
    private const double UsualLevel = 0.95;

    /// <summary>Inputs to be moved together; every other input stands alone.</summary>
    public IReadOnlyList<InputGroup> Groups { get; init; } = [];

    /// <summary>
    /// How the points of both sets are laid out; Sobol' points unless told. Intervals take rows as independent, as they are by Monte
    /// Carlo; by the other designs they are wider than they need be.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the designs.</exception>
    public Design Design
    {
        get;
        init => field = Enum.IsDefined(value) ? value
            : throw new ArgumentOutOfRangeException(null, "There is no such design.");
    } = Design.Sobol;

    /// <summary>How often the rows are resampled for the intervals; 1,000 unless told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 100: an end of an interval would hang on one or two of them.</exception>
    public int Resamples
    {
        get;
        init => field = value >= FewestResamples ? value
            : throw new ArgumentOutOfRangeException(
            null, $"Resamples must be at least {FewestResamples}; 1,000 are usual.");
    } = UsualResamples;

    /// <summary>The level of the intervals, in (0, 1); 0.95 unless told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside (0, 1).</exception>
    public double Level
    {
        get;
        init => field = value > 0 && value < 1 ? value
            : throw new ArgumentOutOfRangeException(
            null, "The level of an interval must lie in (0, 1); write 0.95 for 95 %.");
    } = UsualLevel;

    /// <summary>Whether what every two inputs do only together is estimated too; that nearly doubles the evaluations.</summary>
    public bool Pairs { get; init; }
}
