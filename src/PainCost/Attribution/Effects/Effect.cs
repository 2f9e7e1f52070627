using PainCost.Numerics.Sums;

namespace PainCost.Attribution.Effects;

/// <summary>The mean difference between predictions with and without pain, and how it moves with the sample.</summary>
internal sealed class Effect
{
    private readonly FittedCost fitted;
    private readonly EffectTarget target;
    private readonly double[] shares;

    public Effect(FittedCost fitted, EffectTarget target)
    {
        (this.fitted, this.target) = (fitted, target);
        shares = [.. fitted.Weights.Select((w, i) => target.Includes(i) ? w : 0)];
        var total = FixedOrder.Sum(shares);
        if (!(total > 0))
        {
            throw new ArgumentException($"There is nobody to take the mean over: {target.Name}.");
        }

        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] /= total;
        }

        With = FixedOrder.Dot(shares, Chosen(level => level.Mean));
        Without = FixedOrder.Dot(shares, fitted.Levels[0].Mean);
    }

    public double With { get; }

    public double Without { get; }

    public double Value => With - Without;

    /// <summary>The derivative by the coefficients of a part.</summary>
    public double[] Gradient(int part)
    {
        var (own, none) = (Chosen(level => level.Slopes[part]), fitted.Levels[0].Slopes[part]);
        var change = own.Select((slope, i) => shares[i] * (slope - none[i])).ToArray();
        var gradient = Array.ConvertAll(fitted.Terms.Table.Columns, column => FixedOrder.Dot(column, change));
        for (var term = 1; term <= fitted.Terms.PainTerms; term++)
        {
            var given = own.Select((slope, i) => LevelOf(i) == term ? shares[i] * slope : 0).ToArray();
            gradient[term] = FixedOrder.Sum(given);
        }

        var fit = fitted.Parts[part];
        return [.. gradient.Zip(fit.FactorGradient, (g, f) => g + (Value / fit.Factor * f))];
    }

    /// <summary>What each row adds by its part in the coefficients.</summary>
    public double[] OfCoefficients()
    {
        var sum = new double[shares.Length];
        for (var part = 0; part < fitted.Parts.Count; part++)
        {
            var fit = fitted.Parts[part];
            var along = fitted.Terms.Table.Predictor(fit.Fit.Information.Solve(Gradient(part)));
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += (fit.Score[i] * along[i]) + (fit.FactorScore is { } factor ? Value / fit.Factor * factor[i] : 0);
            }
        }

        return sum;
    }

    /// <summary>What each row adds by being among those over whom the mean is taken.</summary>
    public double[] OfPeople()
    {
        var (own, none) = (Chosen(level => level.Mean), fitted.Levels[0].Mean);
        return [.. shares.Select((share, i) => share * (own[i] - none[i] - Value))];
    }

    /// <summary>The variance by the delta method with the variance that the model itself states.</summary>
    public double ModelVariance(IReadOnlyList<double> dispersions) => dispersions.Select((dispersion, part) =>
    {
        var gradient = Gradient(part);
        return dispersion * fitted.Parts[part].Fit.Information.Solve(gradient).Zip(gradient, (a, b) => a * b).Sum();
    }).Sum();

    private int LevelOf(int row) => target.Level ?? fitted.Terms.Pain.Codes[row];

    private double[] Chosen(Func<LevelPrediction, double[]> figure)
    {
        if (target.Level is { } level)
        {
            return figure(fitted.Levels[level]);
        }

        var columns = fitted.Levels.Select(figure).ToArray();
        return [.. fitted.Terms.Pain.Codes.Select((code, i) => columns[code][i])];
    }
}
