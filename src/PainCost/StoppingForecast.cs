using System.Globalization;

namespace PainCost;

/// <summary>
/// After a look at a stopping rule that is not met yet: how many draws it will take, the errors falling with the root of the draws.
/// </summary>
public sealed record StoppingForecast
{
    // An error of an error, known from the first draws alone, may be out by some tenths.
    private const double Doubt = 1.5;

    internal StoppingForecast(long draws, long mostDraws, double neededDraws, StoppingFigure worst) =>
        (Draws, MostDraws, NeededDraws, Worst) = (draws, mostDraws, neededDraws, worst);

    /// <summary>The draws made so far.</summary>
    public long Draws { get; }

    /// <summary>The most draws that the rule allows.</summary>
    public long MostDraws { get; }

    /// <summary>The draws that the worst figure will need; infinite when that cannot be told, as of a figure of 0 with an error.</summary>
    public double NeededDraws { get; }

    /// <summary>The figure that needs the most draws.</summary>
    public StoppingFigure Worst { get; }

    /// <summary>Whether the most draws will not do, beyond the doubt that the first draws leave.</summary>
    public bool IsOutOfReach => NeededDraws > Doubt * MostDraws;

    /// <summary>The forecast in words.</summary>
    /// <returns>
    /// For example <c>after 10,000 draws total, mean: Monte Carlo error 0.1 % of it; the bound needs about 1E+12 draws, but 100,000,000 are
    /// allowed</c>.
    /// </returns>
    public override string ToString()
    {
        var needed = double.IsFinite(NeededDraws) ? string.Create(CultureInfo.InvariantCulture, $"about {NeededDraws:G2} draws")
            : "more draws than can be told";
        return string.Create(
            CultureInfo.InvariantCulture, $"after {Draws:N0} draws {Worst}; the bound needs {needed}, but {MostDraws:N0} are allowed");
    }
}
