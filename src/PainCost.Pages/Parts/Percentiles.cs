namespace PainCost.Pages.Parts;

/// <summary>Which percentiles a page shows.</summary>
internal static class Percentiles
{
    public const double Level = 0.95;

    public static IReadOnlyList<double> Shown { get; } = [0.025, 0.25, 0.5, 0.75, 0.975];
}
