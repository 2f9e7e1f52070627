namespace PainCost.Distributions.Fitting;

/// <summary>One family as a function of free parameters, any of which may be any number, and a first guess at them.</summary>
/// <param name="Family">The family.</param>
/// <param name="Guess">The parameters to begin with.</param>
/// <param name="Make">The distribution at given parameters; throws where there is none.</param>
internal sealed record FitCandidate(FitFamily Family, Func<FitScale, double[]> Guess, Func<FitScale, double[], Distribution> Make)
{
    /// <summary>
    /// Says at found parameters that the search ended on a bound of the library's own, where nothing is fitted; null elsewhere.
    /// </summary>
    public Func<double[], string?> OnBound { get; init; } = _ => null;

    /// <summary>The distribution that a search ended at.</summary>
    /// <exception cref="ArgumentException">There is none: the search met no distribution that can be computed.</exception>
    public Distribution Found(FitScale scale, double[] parameters)
    {
        try
        {
            return Make(scale, parameters);
        }
        catch (ArgumentException)
        {
            throw new ArgumentException($"no {FitFamilies.Name(Family)} that can be computed comes near these numbers; choose another family, or write them in another unit");
        }
    }

    /// <summary>Stands for no distribution at all: worse than any fit, yet finite.</summary>
    private const double Hopeless = 1e100;

    /// <summary>A badness of fit that can be asked for anywhere.</summary>
    public Func<double[], double> Badness(FitScale scale, Func<Distribution, double> of) => parameters =>
    {
        try
        {
            var value = of(Make(scale, parameters));
            return value < Hopeless ? value : Hopeless;
        }
        catch (ArgumentException)
        {
            return Hopeless;
        }
    };
}
