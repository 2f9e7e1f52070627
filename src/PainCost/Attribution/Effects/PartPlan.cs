using PainCost.Attribution.Regressions;

namespace PainCost.Attribution.Effects;

/// <summary>What a part is to be fitted to, and how.</summary>
/// <param name="Name">What it is, for messages.</param>
/// <param name="Model">Its link and variance.</param>
/// <param name="Rows">The rows it is fitted to; <c>null</c> for all.</param>
/// <param name="Table">The terms of these rows, where they are known already.</param>
/// <param name="IsOccurrence">Whether its outcome is that there is any cost.</param>
/// <param name="IsSmeared">Whether its outcome is the logarithm of the cost.</param>
internal sealed record PartPlan(string Name, MeanModel Model, int[]? Rows, RegressionTable? Table, bool IsOccurrence, bool IsSmeared)
{
    /// <summary>The parts of a model, in their order.</summary>
    /// <exception cref="ArgumentException">The outcome is not one that the model can have.</exception>
    public static IReadOnlyList<PartPlan> For(CostModel model, RegressionTable table, double[] cost)
    {
        if (model.Form == CostForm.Levels)
        {
            return [new("least squares of the cost", new IdentityMean(), null, null, false, false)];
        }

        if (model.Form == CostForm.OnePart)
        {
            return cost.Any(y => y == 0) && model.Family is not (CostFamily.Poisson or CostFamily.Gaussian)

                ? throw new ArgumentException(
                    $"The column '{model.Outcome}' has costs of 0, which no {Word(model.Family)} model of one part has; "

                    + "take two parts, or the family Poisson or Gaussian.")
                : [Second(model, null, null)];
        }

        var positive = Enumerable.Range(0, cost.Length).Where(i => cost[i] > 0).ToArray();
        if (positive.Length == cost.Length || positive.Length == 0)
        {
            throw new ArgumentException(
                $"In '{model.Outcome}' {(positive.Length == 0 ? "nobody" : "everybody")} has a cost, so that there is nothing "
                + "for a first part to tell; take one part.");

        }

        MeanModel link = model.Occurrence == OccurrenceLink.Logit ? new LogitMean() : new ProbitMean();
        return [new($"{(model.Occurrence == OccurrenceLink.Logit ? "logit" : "probit")} of any cost", link, null, null, true, false),
            Second(model, positive, table.Only(positive))];
    }

    private static PartPlan Second(CostModel model, int[]? rows, RegressionTable? table) => model.Family == CostFamily.Smearing
        ? new("least squares of the logarithm of the cost", new IdentityMean(), rows, table, false, true)
        : new($"{Word(model.Family)} model of the cost, log link", new LogMean(Power(model.Family)), rows, table, false, false);

    private static int Power(CostFamily family) => family switch
    {
        CostFamily.Gaussian => 0,
        CostFamily.Poisson => 1,
        CostFamily.Gamma => 2,
        _ => 3,
    };

    private static string Word(CostFamily family) => family switch
    {
        CostFamily.Gaussian => "Gaussian",
        CostFamily.Poisson => "Poisson",
        CostFamily.Gamma => "gamma",
        CostFamily.InverseGaussian => "inverse Gaussian",
        _ => "smearing",
    };
}
