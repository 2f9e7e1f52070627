namespace PainCost.Distributions.Fitting;

/// <summary>One family as a function of free parameters, any of which may be any number, and a first guess at them.</summary>
/// <param name="Family">The family.</param>
/// <param name="Guess">The parameters to begin with.</param>
/// <param name="Make">The distribution at given parameters; throws where there is none.</param>
internal sealed record FitCandidate(FitFamily Family, Func<FitScale, double[]> Guess, Func<FitScale, double[], Distribution> Make)
{
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
