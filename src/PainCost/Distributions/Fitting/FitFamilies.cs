using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Fitting;

/// <summary>The families' names in a text form, and the bounds that each can keep to.</summary>
internal static class FitFamilies
{
    public static string Names => string.Join(", ", Enum.GetValues<FitFamily>().Select(Name));

    public static string Name(FitFamily family) => family.ToString().ToLowerInvariant();

    public static bool TryRead(string name, out FitFamily family) =>
        Enum.TryParse(name, ignoreCase: true, out family) && Enum.IsDefined(family) && Name(family) == name;

    /// <summary>The bounds that a family is fitted between: those given, or its own where none are.</summary>
    /// <exception cref="ArgumentException">The family cannot keep to them, or the values do not.</exception>
    public static (double Low, double High) Bounds(FitFamily family, double low, double high, double least, double most)
    {
        var wanted = WantedBounds(family);
        var (bottom, top) =
            (double.IsNegativeInfinity(low) && wanted.Low ? 0 : low, double.IsPositiveInfinity(high) && wanted.High ? 1 : high);
        if (double.IsFinite(bottom) && double.IsFinite(top))
        {
            Possible.Range(Name(family), bottom, top);
        }

        var isEither = family is FitFamily.Triangular or FitFamily.Pert;
        if (isEither ? double.IsFinite(bottom) != double.IsFinite(top) : wanted != (double.IsFinite(bottom), double.IsFinite(top)))
        {
            var takes = isEither ? "both bounds or neither" : wanted.High ? "a low and a high" : wanted.Low ? "a low and no high"
                : "no bounds";
            throw new ArgumentException($"{Name(family)} takes {takes} but got low {Possible.Text(low)} and high {Possible.Text(high)}; choose a family with these bounds");
        }

        return least > bottom && most < top ? (bottom, top) : throw new ArgumentException(
            $"{Name(family)} lies strictly between {Possible.Text(bottom)} and {Possible.Text(top)} but the values run from {Possible.Text(least)} to {Possible.Text(most)}; move the bounds or choose another family");
    }

    private static (bool Low, bool High) WantedBounds(FitFamily family) => family switch
    {
        FitFamily.LogNormal or FitFamily.Gamma or FitFamily.Weibull or FitFamily.InverseGamma or FitFamily.Exponential => (true, false),
        FitFamily.Beta or FitFamily.LogitNormal => (true, true),
        _ => (false, false),
    };
}
