namespace PainCost.Pooling.Likelihood;

/// <summary>What the binomial-normal model asks of studies and method.</summary>
internal static class BinomialCheck
{
    public const string Unbounded =
        "In some studies everybody has the condition and in the rest nobody, so that the variance between populations has no bound; "
        + "look at the studies one by one.";

    /// <exception cref="ArgumentException">A study has no counts, or the method does not fit the model.</exception>
    public static void Run(IReadOnlyList<Study> studies, PoolingMethod method)
    {
        if (studies.FirstOrDefault(study => !study.HasShare) is { } other)
        {
            throw new ArgumentException(
                $"{other.Name}: the binomial-normal model needs events and total of one group; pool estimates on the logit scale.");
        }

        if (method.TauSquared is not (TauSquaredEstimator.MaximumLikelihood or TauSquaredEstimator.FixedEffect))
        {
            throw new ArgumentException("The binomial-normal model is fitted by maximum likelihood or with a fixed effect; "
                + "other estimators of tau² need a variance of each study.");
        }

        if (method.Interval == IntervalMethod.KnappHartung)
        {
            throw new ArgumentException("Knapp and Hartung's factor needs a variance of each study; "
                + "take a t or a Wald interval with the binomial-normal model.");
        }

        var needsScatter = method.TauSquared != TauSquaredEstimator.FixedEffect || method.Interval == IntervalMethod.StudentT;
        if (needsScatter && studies.Count < 2)
        {
            throw new ArgumentException(
                "1 study cannot show how far studies differ; add studies, or pool with fixed effect and a Wald interval.");
        }

        var isApart = studies.All(study => study.Events == 0 || study.Events == study.Total)
            && studies.Any(study => study.Events == 0) && studies.Any(study => study.Events > 0);
        if (isApart && method.TauSquared != TauSquaredEstimator.FixedEffect)
        {
            throw new ArgumentException(Unbounded);
        }
    }
}
