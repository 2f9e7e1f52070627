using PainCost.Quantities;
using PainCost.Texts.Names;

namespace PainCost.Dependence.Copulas;

/// <summary>Correlations held against the inputs that they name: all that is wrong, or the groups that are drawn together.</summary>
internal static class CorrelatedInputs
{
    /// <summary>What the integrals may be off by at the ends of the range.</summary>
    private const double Rounding = 1e-6;

    /// <summary>How far beyond the ends a correlation counts as the end where draws are tied: many different data are hardly so.</summary>
    private const double HardlyTied = 1e-3;

    /// <exception cref="CorrelationException">
    /// A name is unknown, an input is fixed, a correlation is out of reach, or a matrix is impossible.
    /// </exception>
    public static IReadOnlyList<CopulaGroup> Groups(Correlations correlations, IReadOnlyList<Input> inputs)
    {
        // A joint model may have several inputs of one name, which share their points; one that is drawn speaks for all.
        var byName = inputs.GroupBy(input => input.Name, StringComparer.Ordinal).ToDictionary(
            same => same.Key, same => same.FirstOrDefault(input => !input.Distribution.IsFixed) ?? same.First(), StringComparer.Ordinal);
        string[] named = [.. correlations.Pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct()];
        List<string> faults = [.. named.Select(name => Fault(name, byName)).OfType<string>()];
        var pairs = new List<CorrelatedPair>();
        foreach (var stated in correlations.Pairs.Where(p => IsDrawn(p.First, byName) && IsDrawn(p.Second, byName)))
        {
            string[] inOrder = [.. new[] { stated.First, stated.Second }.Order(StringComparer.Ordinal)];
            var (first, second) = (byName[inOrder[0]], byName[inOrder[1]]);
            if (WithoutVariance(stated, first, second) is { } endless)
            {
                faults.Add(endless);
                continue;
            }

            var measure = PairMeasure.Of(stated.Kind, correlations.Copula, first.Distribution, second.Distribution);
            if (OutOfReach(stated, measure) is { } fault)
            {
                faults.Add(fault);
            }

            pairs.Add(new CorrelatedPair(stated, measure));
        }

        return faults.Count == 0 ? CopulaGroups.Of(pairs, correlations.Copula) : throw new CorrelationException(faults);
    }

    private static bool IsDrawn(string name, Dictionary<string, Input> inputs) =>
        inputs.TryGetValue(name, out var input) && !input.Distribution.IsFixed && input.Rows is null;

    private static string? Fault(string name, Dictionary<string, Input> inputs) =>
        !inputs.TryGetValue(name, out var input) ? $"The model has no input '{name}' to correlate.{Nearest.Listed(name, inputs.Keys)}"
        : input.Distribution.IsFixed ? $"'{name}' is fixed at {ValueText.Of(input.CentralValue)} {input.Unit}, so nothing goes with it; give it a distribution, or leave it out."
        : input.Rows is not null
            ? $"'{name}' is a column of a table of rows, which goes together with its other columns as the rows have it; leave it out."
        : null;

    private static string? WithoutVariance(Correlation stated, Input first, Input second) =>
        stated.Kind == CorrelationKind.Pearson
            && new[] { first, second }.FirstOrDefault(i => !double.IsFinite(i.Distribution.Variance)) is { } input
            ? $"'{input.Name}', {input.Distribution}, has no finite variance and so no Pearson correlation; state Spearman's or Kendall's."
            : null;

    private static string? OutOfReach(Correlation stated, PairMeasure measure)
    {
        var slack = measure.IsTied ? HardlyTied : Rounding;
        return stated.Value >= measure.Low - slack && stated.Value <= measure.High + slack ? null
            : FormattableString.Invariant($"A {stated.Kind} correlation of {stated.Value:R} between '{stated.First}' and ")
            + $"'{stated.Second}' is out of reach of their distributions{(measure.IsTied ? ", whose draws are often the same" : "")}: "
            + FormattableString.Invariant($"it can be from {Up(measure.Low):0.####} to {-Up(-measure.High):0.####}. ")
            + $"State one within{(measure.IsTied ? "" : ", or Spearman's")}.";
    }

    /// <summary>Rounded to four decimals such that it can be stated.</summary>
    private static double Up(double bound) => Math.Ceiling(bound * 1e4) / 1e4;
}
