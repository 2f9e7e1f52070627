namespace PainCost.Validation;

/// <summary>One printed figure of a study beside the same figure recomputed from the study's other figures.</summary>
public sealed record Reproduction
{
    internal Reproduction(string study, string figure, double ours, Unit unit) => (Study, Figure, Ours, Unit) = (study, figure, ours, unit);

    /// <summary>
    /// Authors, year, condition and country, such as <c>Guy and others 2025: diagnosed chronic pain, United States 2021</c>.
    /// </summary>
    public string Study { get; }

    /// <summary>What the figure is.</summary>
    public string Figure { get; }

    /// <summary>The recomputed value, in <see cref="Unit"/>; the printed one for a figure that is only quoted.</summary>
    public double Ours { get; }

    /// <summary>The unit of all values.</summary>
    public Unit Unit { get; }

    /// <summary>How it is recomputed, in terms of the study's figures, such as <c>cases × excess health care cost</c>.</summary>
    public string Formula { get; internal init; } = "";

    /// <summary>The figures of the study that it is recomputed from, each with unit and source.</summary>
    public IReadOnlyList<Input> Inputs { get; internal init; } = [];

    /// <summary>The lowest value that the printed digits of the inputs allow, in <see cref="Unit"/>.</summary>
    public double Low { get; internal init; }

    /// <summary>The highest value that the printed digits of the inputs allow, in <see cref="Unit"/>.</summary>
    public double High { get; internal init; }

    /// <summary>The printed value, in <see cref="Unit"/>; <c>null</c> when the study prints none.</summary>
    public double? Published { get; internal init; }

    /// <summary>Half a unit of the last printed digit, in <see cref="Unit"/>; 0 for an exact whole.</summary>
    public double PublishedRounding { get; internal init; }

    /// <summary>
    /// The recomputed value over the printed one, less 1; <c>null</c> when the study prints none, or when it is only quoted.
    /// </summary>
    public double? Difference => IsRecomputed ? Ours / Published - 1 : null;

    /// <summary>The printed value as the study prints it, such as <c>530.6 billion</c>; empty when it prints none.</summary>
    public string PublishedText =>
        Published is { } published ? Magnitude.Of(published, published, PublishedRounding, furtherDigits: 0) : "";

    /// <summary>
    /// The recomputed value, with one digit more than is printed, such as <c>530.87 billion</c>; empty when it is only quoted.
    /// </summary>
    public string OursText => IsRecomputed ? Text(Ours) : "";

    /// <summary>
    /// The range that the printed digits of the inputs allow, such as <c>530.44 to 531.31 billion</c>; empty when it is only quoted.
    /// </summary>
    public string RangeText => IsRecomputed ? $"{Text(Low)} to {Text(High)}" : "";

    /// <summary>How the two stand to each other.</summary>
    public Agreement Agreement { get; internal init; }

    /// <summary>Why they differ, or what a reader should know; empty when nothing.</summary>
    public string Reason { get; internal init; } = "";

    /// <summary>Where the printed figure was read; <c>null</c> when the study prints none.</summary>
    public Source? Source { get; internal init; }

    /// <summary>The figures in it, by name, that nobody has verified against a text; empty when all were read.</summary>
    public IReadOnlyList<string> Unverified { get; internal init; } = [];

    internal bool IsRecomputed => Agreement != Agreement.Quoted;

    // A whole of exactly 1 has no last digit; its parts are shown to a thousandth.
    private string Text(double value) => Published is not { } published ? Magnitude.Of(value)
        : Magnitude.Of(value, published, PublishedRounding, furtherDigits: PublishedRounding > 0 ? 1 : 3);
}
