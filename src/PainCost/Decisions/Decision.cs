using PainCost.Decisions.Regression;
using PainCost.Numerics.Sums;
using PainCost.Sampling.Passes;

namespace PainCost.Decisions;

/// <summary>A choice between options whose figures are uncertain, and what it would be worth to know more before choosing.</summary>
/// <remarks>
/// The options are columns of one table of draws, so that all see the same draws. The best option is the one with the best
/// mean: Claxton (1999), The irrelevance of inference, Journal of Health Economics 18.
/// </remarks>
public sealed class Decision
{
    private const int FewestOptions = 2;

    private readonly double[][] gains;
    private readonly int best;

    private Decision(DrawTable draws, IReadOnlyList<string> options, Preference preference, CancellationToken cancellation)
    {
        (Draws, Preference, Unit) = (draws, preference, draws.UnitOf(options[0]));

        // In the order of their names, so that no figure depends on the order in which they are listed.
        List<string> names = [.. options.Order(StringComparer.Ordinal)];
        gains = [.. names.Select(name => Gains(draws[name], preference))];
        var choice = new BestOfDraws(gains, cancellation);
        best = choice.Best;
        var sign = preference == Preference.Smaller ? -1 : 1;
        var byName = names.Select((name, i) => new DecisionOption(
            name, sign * choice.Means[i], (double)choice.Wins[i] / draws.Draws, choice.Gain + choice.Means[best] - choice.Means[i]));
        Options = [.. byName.OrderBy(option => IndexOf(options, option.Name))];
        Best = Options.Single(option => option.Name == names[best]);
        Evpi = new InformationValue([], choice.Gain, choice.StandardError, Unit);
    }

    /// <summary>The draws that the decision is made on.</summary>
    public DrawTable Draws { get; }

    /// <summary>Whether more is better or less.</summary>
    public Preference Preference { get; }

    /// <summary>The unit of every option's figure.</summary>
    public Unit Unit { get; }

    /// <summary>The options, in the order they were given.</summary>
    public IReadOnlyList<DecisionOption> Options { get; }

    /// <summary>The option to choose on what is known: the one with the best mean; of equals, the first by name.</summary>
    public DecisionOption Best { get; }

    /// <summary>The expected value of perfect information: of knowing every input exactly before choosing.</summary>
    public InformationValue Evpi { get; }

    /// <summary>A decision between columns of draws.</summary>
    /// <param name="draws">Draws that hold a column for each option, and for each input that is asked about later.</param>
    /// <param name="options">The columns' names; at least two, all of one unit.</param>
    /// <param name="preference">Whether more is better or less.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The decision, in the columns' unit.</returns>
    /// <exception cref="ArgumentException">Fewer than two options, one named twice or without a column, or units that differ.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Decision Between(
        DrawTable draws,
        IReadOnlyList<string> options,
        Preference preference = Preference.Larger,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(draws);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Count < FewestOptions || options.Distinct(StringComparer.Ordinal).Count() < options.Count)
        {
            throw new ArgumentException(
                $"A decision needs at least two options, each named once, but has: {string.Join(", ", options)}.");
        }

        var units = options.Select(name => (Name: name, Unit: draws.UnitOf(name))).ToList();
        return units.Find(option => option.Unit != units[0].Unit) is { Name: { } other } odd
            ? throw new ArgumentException($"Options are compared in one unit, but '{units[0].Name}' is in {units[0].Unit} and '{other}' in {odd.Unit}.")
            : new Decision(draws, options, preference, cancellationToken);
    }

    /// <summary>
    /// The expected value of partial perfect information: of knowing these inputs exactly, and nothing else, before choosing.
    /// </summary>
    /// <param name="inputs">Columns of the draws; at least one. Up to eight, the value never falls when an input is added.</param>
    /// <returns>The value, at most that of knowing everything.</returns>
    /// <remarks>
    /// By regression of the options' figures on the inputs, draw by draw: Strong, Oakley and Brennan (2014), Medical Decision Making 34.
    /// Who knows more cannot decide worse, so the value of some inputs is the largest found for any of them together.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// No input, one named twice, one that was not kept or is an option itself, or fewer than ten draws for a term of the regression.
    /// </exception>
    public InformationValue Evppi(params IReadOnlyList<string> inputs) => Evppi(inputs, CancellationToken.None);

    /// <summary>The expected value of partial perfect information, as above, until it is cancelled.</summary>
    /// <param name="inputs">Columns of the draws; at least one.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The value, at most that of knowing everything.</returns>
    /// <exception cref="ArgumentException">
    /// No input, one named twice, one that was not kept or is an option itself, or fewer than ten draws for a term of the regression.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public InformationValue Evppi(IReadOnlyList<string> inputs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Count == 0 || inputs.Distinct(StringComparer.Ordinal).Count() < inputs.Count)
        {
            throw new ArgumentException(
                $"Name at least one input, each once, but the names are: {string.Join(", ", inputs)}.");
        }

        Check(inputs);
        var (value, error) = new PartialInformation(gains, best, Scores(inputs, cancellationToken), cancellationToken).Estimate();
        return new InformationValue([.. inputs], Math.Min(value, Evpi.Value), error, Unit);
    }

    /// <summary>The value of each of these inputs alone, the most valuable first.</summary>
    /// <param name="inputs">Columns of the draws.</param>
    /// <returns>A value for each.</returns>
    /// <exception cref="ArgumentException">
    /// An input was not kept or is an option itself, or there are fewer than ten draws for a term of the regression.
    /// </exception>
    public IReadOnlyList<InformationValue> EvppiOfEach(params IEnumerable<string> inputs) => EvppiOfEach(inputs, CancellationToken.None);

    /// <summary>The value of each of these inputs alone, the most valuable first, until it is cancelled.</summary>
    /// <param name="inputs">Columns of the draws.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A value for each.</returns>
    /// <exception cref="ArgumentException">
    /// An input was not kept or is an option itself, or there are fewer than ten draws for a term of the regression.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<InformationValue> EvppiOfEach(IEnumerable<string> inputs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        List<string> names = [.. inputs];
        Check(names);
        var values = new InformationValue[names.Count];
        void Value(int i) => values[i] = Evppi([names[i]], cancellationToken);
        SharedWork.Run(0, names.Count, Environment.ProcessorCount, cancellationToken, _ => Value);
        return [.. values.OrderByDescending(value => value.Value).ThenBy(value => value.Inputs[0], StringComparer.Ordinal)];
    }

    private double[][] Scores(IReadOnlyList<string> inputs, CancellationToken cancellation) =>
        [.. inputs.Select(name => RankScores.Of(Draws[name], cancellation))];

    private static int IndexOf(IReadOnlyList<string> options, string name) => options.TakeWhile(option => option != name).Count();

    /// <exception cref="ArgumentException">A name is an option's own column, or was not kept.</exception>
    private void Check(IReadOnlyList<string> inputs)
    {
        if (inputs.FirstOrDefault(input => Options.Any(option => option.Name == input)) is { } option)
        {
            throw new ArgumentException(
                $"'{option}' is an option of the decision, and its own figure is what is to be decided. Name an input: a column that is no option.");
        }

        var missing = inputs.Where(input => !Draws.Names.Contains(input)).ToList();
        if (missing.Count > 0)
        {
            throw new ArgumentException(
                $"{Listed(missing)} {(missing.Count == 1 ? "was" : "were")} not kept with the draws, which hold {Listed(Draws.Names)}. "
                + "Name inputs among those, or keep what is asked about with the draws too.");
        }
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));

    private static double[] Gains(ReadOnlySpan<double> draws, Preference preference)
    {
        var gains = draws.ToArray();
        if (preference == Preference.Smaller)
        {
            Elementwise.Negate(gains, gains);
        }

        return gains;
    }
}
