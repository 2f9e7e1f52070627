using PainCost.Attribution.Designs;
using PainCost.Attribution.Effects;
using PainCost.Attribution.Regressions;

namespace PainCost.Attribution;

/// <summary>What pain adds to cost in a survey: a cost model fitted with the survey's weights, and its recycled predictions.</summary>
/// <remarks>Immutable. No figure of it depends on the scale of the weights.</remarks>
public sealed class CostAttribution
{
    private readonly FittedCost fitted;
    private readonly IReadOnlyList<PartPlan> plans;
    private readonly double[] cost;

    /// <summary>Fits a cost model.</summary>
    /// <param name="sample">The people and how they were drawn.</param>
    /// <param name="model">Which cost is explained by which columns.</param>
    /// <exception cref="ArgumentException">A column is missing, a cost is below 0, or the model cannot have this outcome.</exception>
    /// <exception cref="ArithmeticException">Terms cannot be told apart, or separate those with a cost from those without.</exception>
    public CostAttribution(SurveySample sample, CostModel model)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(model);
        (Sample, Model) = (sample, model);
        cost = Checked(sample.Data, model);
        var terms = CostTerms.Of(sample.Data, model);
        plans = PartPlan.For(model, terms.Table, cost);
        fitted = FittedCost.Of(terms, plans, cost, sample.Layout.Weights);
        Parts = [.. fitted.Parts.Select(Part)];
    }

    /// <summary>The people and how they were drawn.</summary>
    public SurveySample Sample { get; }

    /// <summary>The model that was fitted.</summary>
    public CostModel Model { get; }

    /// <summary>The parts: any cost and how much of it, or one.</summary>
    public IReadOnlyList<PartFit> Parts { get; }

    /// <summary>The values of the pain column that mean pain, in their order.</summary>
    public IReadOnlyList<string> Levels => [.. fitted.Terms.Pain.Names.Skip(1)];

    /// <summary>The excess cost of a case: those with pain, each with the pain they have, against themselves without.</summary>
    /// <returns>The mean over those with pain, in the outcome's unit a case.</returns>
    public ExcessCost PerCase() => Of(Cases("those with pain", _ => true));

    /// <summary>What one level of pain adds, averaged over everyone: the whole population with it, against the whole without.</summary>
    /// <param name="level">One of <see cref="Levels"/>; left out where there is one.</param>
    /// <returns>The mean over all, in the outcome's unit a person.</returns>
    public ExcessCost OverEveryone(string? level = null)
    {
        return Of(Everyone(IndexOf(level)));
    }

    /// <summary>The excess cost of a case at each level of pain.</summary>
    /// <returns>For each of <see cref="Levels"/> the mean over those who have it, in the outcome's unit a case.</returns>
    public IReadOnlyList<ExcessCost> BySeverity() =>
        [.. Levels.Select((level, i) => Of(new($"{Model.Pain} {level}", null, row => fitted.Terms.Pain.Codes[row] == i + 1)))];

    /// <summary>The excess cost of a case in each group.</summary>
    /// <param name="column">The column that names the groups.</param>
    /// <returns>For each group the mean over its people with pain, in the outcome's unit a case.</returns>
    /// <exception cref="ArgumentException">There is no such column, or a group has nobody with pain.</exception>
    public IReadOnlyList<ExcessCost> By(string column)
    {
        var groups = Sample.Data.Labels(column);
        return [.. groups.Names.Select((name, group) => Of(Cases($"{column} {name}", row => groups.Codes[row] == group)))];
    }

    /// <summary>The errors by replicates: the whole model is fitted again with each set of weights, and predicts again.</summary>
    /// <param name="weights">The replicates.</param>
    /// <returns>The excess of <see cref="PerCase"/>, then that of <see cref="OverEveryone"/> for each of <see cref="Levels"/>.</returns>
    /// <exception cref="ArithmeticException">A replicate cannot be fitted; the message says which.</exception>
    public IReadOnlyList<ReplicatedExcess> Replicate(ReplicateWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var targets = Levels.Select((_, level) => Everyone(level + 1)).Prepend(Cases("those with pain", _ => true)).ToList();
        var values = Replication.Of(weights, w => FittedCost.Of(fitted.Terms, plans, cost, w, fitted), targets);
        return [.. targets.Select((target, i) => Replication.Excess(Of(target), [.. values.Select(value => value[i])], weights))];
    }

    private EffectTarget Everyone(int level) => new("everyone" + (Levels.Count > 1 ? $", pain {Levels[level - 1]}" : ""), level, _ => true);

    private EffectTarget Cases(string name, Func<int, bool> includes) => new(name, null, row => fitted.Terms.Pain.Codes[row] > 0
        && includes(row));

    private static double[] Checked(Microdata data, CostModel model)
    {
        var cost = data.Numbers(model.Outcome);
        return Array.FindIndex(cost, y => y < 0) is var bad and >= 0 && model.Form != CostForm.Levels
            ? throw new ArgumentException(
                FormattableString.Invariant($"{data.Place(bad)}, column '{model.Outcome}': a cost must be 0 or above but is {cost[bad]}."))
            : cost;
    }

    private int IndexOf(string? level)
    {
        var index = level is null && Levels.Count == 1 ? 0 : Levels.ToList().IndexOf(level ?? "");
        return index >= 0 ? index + 1
            : throw new ArgumentException($"The pain column '{Model.Pain}' has no level '{level}'; it has {string.Join(", ", Levels)}.");
    }

    private ExcessCost Of(EffectTarget target)
    {
        var effect = new Effect(fitted, target);
        var (coefficients, people) = (effect.OfCoefficients(), effect.OfPeople());
        var all = coefficients.Zip(people, (a, b) => a + b).ToArray();
        return new ExcessCost(
            target.Name, effect.Value, TaylorCovariance.StandardError(Sample.Layout, all), TaylorCovariance.StandardError(Sample.Layout,
                coefficients),
            Math.Sqrt(effect.ModelVariance([.. Parts.Select(part => part.Dispersion)])), Sample.DegreesOfFreedom)
        {
            WithPain = effect.With,
            WithoutPain = effect.Without,
        };
    }

    private PartFit Part(FittedPart part)
    {
        var (fit, layout) = (part.Fit, Sample.Layout);
        var dispersion = part.Model is LogitMean or ProbitMean ? 1 : fit.Dispersion(part.Model);
        var influence = CoefficientInfluence.Of(part, fitted.Terms.Table);
        var covariance = TaylorCovariance.Of(layout, influence);
        var coefficients = fit.Table.Names.Select((name, j) => new CostCoefficient(
            name, fit.Coefficients[j], Math.Sqrt(covariance[j, j]), Math.Sqrt(dispersion * fit.Information.InverseDiagonal(j)),
                layout.DegreesOfFreedom));
        return new(part.Name, part.Model, fit, [.. coefficients], dispersion, NullModel.Deviance(fit, part.Model));
    }
}
