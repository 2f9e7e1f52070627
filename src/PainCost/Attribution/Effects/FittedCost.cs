using PainCost.Numerics.Sums;


namespace PainCost.Attribution.Effects;

/// <summary>A cost model fitted with one set of weights, and what it predicts for everyone at each level of pain.</summary>
internal sealed class FittedCost
{
    private readonly CostTerms terms;

    private FittedCost(CostTerms terms, IReadOnlyList<FittedPart> parts, double[] weights)
    {
        (this.terms, Parts, Weights) = (terms, parts, weights);
        var bases = parts.Select(Base).ToList();
        Levels = [.. terms.Pain.Names.Select((_, level) => Predict(bases, level))];
    }

    public IReadOnlyList<FittedPart> Parts { get; }

    public double[] Weights { get; }

    /// <summary>For each level of pain, none first.</summary>
    public IReadOnlyList<LevelPrediction> Levels { get; }

    public CostTerms Terms => terms;

    public static FittedCost Of(CostTerms terms, IReadOnlyList<PartPlan> plans, double[] cost, double[] weights, FittedCost? near = null)
    {
        var any = Array.ConvertAll(cost, y => y > 0 ? 1.0 : 0);
        return new(terms, [.. plans.Select((plan, part) => FittedPart.Of(
            plan, terms.Table, plan.IsOccurrence ? any : cost, weights, near?.Parts[part].Fit.Coefficients))], weights);
    }

    // What each person's linear predictor would be without pain.
    private double[] Base(FittedPart part)
    {
        var coefficients = part.Fit.Coefficients.ToArray();
        Array.Clear(coefficients, 1, terms.PainTerms);
        return terms.Table.Predictor(coefficients);
    }

    private LevelPrediction Predict(List<double[]> bases, int level)
    {
        var parts = Parts.Select((part, index) => part.At(Moved(bases[index], level == 0 ? 0 : part.Fit.Coefficients[level]))).ToList();
        if (parts.Count == 1)
        {
            return new(parts[0].Mean, [parts[0].Slope]);
        }

        var ((any, anySlope), (amount, amountSlope)) = (parts[0], parts[1]);
        Elementwise.Multiply(any, amountSlope, amountSlope);
        Elementwise.Multiply(anySlope, amount, anySlope);
        Elementwise.Multiply(any, amount, amount);
        return new(amount, [anySlope, amountSlope]);
    }

    private static double[] Moved(double[] eta, double by)
    {
        var moved = new double[eta.Length];
        Elementwise.Add(eta, by, moved);
        return moved;
    }
}
