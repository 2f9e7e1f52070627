using PainCost.Numerics.Kernels;

namespace PainCost.Prices.Reading;

/// <summary>How the weight of an amount falls with its distance in years.</summary>
/// <param name="Name">As a result names it.</param>
/// <param name="LowestRate">The lowest rate at which the weight is defined at every distance.</param>
/// <param name="Factor">The weight at a rate per year and a distance in years.</param>
internal sealed record DiscountForm(string Name, double LowestRate, Func<double, double, double> Factor)
{
    public static DiscountForm Exponential { get; } = new("exponential", -1, (rate, years) => Elementary.Pow(1 + rate, -years));

    public static DiscountForm Harvey { get; } = new("hyperbolic (Harvey)", 0, (rate, years) => Elementary.Pow(1 + years, -rate));

    public static DiscountForm Mazur { get; } = new("hyperbolic (Mazur)", 0, (rate, years) => 1 / (1 + (rate * years)));
}
