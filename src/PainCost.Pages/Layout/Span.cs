namespace PainCost.Pages.Layout;

/// <summary>A range of values laid on a drawing's width.</summary>
/// <param name="Low">The value at its left end.</param>
/// <param name="High">The value at its right end.</param>
internal readonly record struct Span(double Low, double High)
{
    public const double Width = 100;

    /// <summary>A little wider than all of the values, which are finite.</summary>
    public static Span Around(IReadOnlyCollection<double> values) => values.Count == 0 ? new(0, 1) : new(values.Min(), values.Max());

    public double Place(double value) => High > Low ? Math.Clamp(Width * ((value - Low) / (High - Low)), 0, Width) : Width / 2;
}
