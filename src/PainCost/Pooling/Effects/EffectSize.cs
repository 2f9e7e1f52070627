using PainCost.Numerics.Kernels;

namespace PainCost.Pooling.Effects;


/// <summary>The estimate of one study on the scale of pooling.</summary>
internal static class EffectSize
{
    private const double HalfAPerson = 0.5;

    // Variances are squares, and sums of many of them must stay within the range of a number.
    private const double Least = 1e-140, Greatest = 1e140;

    /// <exception cref="ArgumentException">The study has no value on this scale; the message says why and how to mend it.</exception>
    public static Effect Of(Study study, EffectMeasure measure)
    {
        if (measure == EffectMeasure.AsGiven)
        {
            return AsGiven(study);
        }

        if (GroupEffect.IsOf(measure))
        {
            return GroupEffect.Of(study, measure);
        }

        if (study.ControlTotal is not null)
        {
            throw new ArgumentException($"{study.Name}: on this scale a study has one group, but this one compares two; "
                + "pool log risk ratios, log odds ratios or risk differences.");
        }

        return study is { Events: { } events, Total: { } total } ? OfCounts(events, total, measure) : OfShare(study, measure);
    }

    private static Effect OfCounts(double events, double total, EffectMeasure measure)
    {
        if (measure == EffectMeasure.FreemanTukey)
        {
            return new(DoubleArcsine.Of(events, total), 1 / ((4 * total) + 2));
        }

        if (measure == EffectMeasure.Arcsine)
        {
            return new(Elementary.Asin(Math.Sqrt(events / total)), 1 / (4 * total));
        }

        if (measure == EffectMeasure.BinomialLogit)
        {
            return new(Elementary.Log(events) - Elementary.Log(total - events), (1 / events) + (1 / (total - events)));
        }

        // Half a person in each cell of a study in which one is empty, as is usual; its variance would not exist otherwise.
        var isEmpty = events == 0 || events == total;
        var added = isEmpty ? HalfAPerson : 0;
        var (with, without) = (events + added, total - events + added);
        var all = with + without;
        return measure == EffectMeasure.Raw
            ? new(with / all, with / all * (without / all) / all) { Correction = added }
            : new(Elementary.Log(with / without), (1 / with) + (1 / without)) { Correction = added };
    }

    private static Effect AsGiven(Study study)
    {
        var (estimate, error) = (study.Estimate, study.StandardError);
        if (error == 0)
        {
            throw new ArgumentException(
                $"{study.Name} has no standard error where all or none have the condition; pool on the logit scale.");
        }

        return error >= Least && error <= Greatest && Math.Abs(estimate) <= Greatest
            ? new(estimate, error * error)
            : throw new ArgumentException(
                FormattableString.Invariant($"{study.Name}: the estimate {estimate:G4} with standard error {error:G4} cannot be pooled: ")
                + FormattableString.Invariant(
                    $"squares of numbers beyond {Least:G} to {Greatest:G} cannot be held; state all studies in another unit."));
    }

    /// <summary>From a share and its standard error, by the delta method.</summary>
    private static Effect OfShare(Study study, EffectMeasure measure)
    {
        var (share, variance) = (study.Estimate, study.StandardError * study.StandardError);
        var legal = measure == EffectMeasure.Raw ? share >= 0 && share <= 1 : share > 0 && share < 1;
        if (!legal)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{study.Name}: on this scale the estimate must be a share, between 0 and 1, but is {share:R}; pool estimates of another kind as given."));
        }

        var spread = share * (1 - share);
        return measure switch
        {
            EffectMeasure.Raw => new(share, variance),
            EffectMeasure.Logit => new(Elementary.Log(share / (1 - share)), variance / (spread * spread)),
            EffectMeasure.Arcsine => new(Elementary.Asin(Math.Sqrt(share)), variance / (4 * spread)),
            EffectMeasure.BinomialLogit => throw new ArgumentException(
                $"{study.Name}: the binomial-normal model needs events and total; pool estimates on the logit scale."),
            _ => throw new ArgumentException($"{study.Name}: the Freeman-Tukey scale needs events and total; pool on the logit scale."),
        };
    }
}
