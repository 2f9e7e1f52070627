using PainCost.Evidence;
using PainCost.Modelling.Blocks;
using PainCost.Modelling.Compiled;
using PainCost.Quantities;
using PainCost.Scenarios.Changes;

namespace PainCost.Scenarios;

/// <summary>Why a total changed from one scenario to another: money for each input that differs, whichever changed first.</summary>
/// <remarks>
/// A part is what its change adds to the total, averaged over all orders in which the differences may come: the Shapley value. Parts add
/// up to the change in every draw; what makes no difference has a part of exactly nought. The other way round every part has the other
/// sign.
/// </remarks>
public sealed class TotalChange
{
    private const string Total = "total";
    private const int MostDraws = 1_000_000;

    private TotalChange(Scenario before, Scenario after, ChangeTotals totals, IReadOnlyList<ChangePart> parts)
    {
        (Before, After, Parts) = (before, after, parts);
        (TotalBefore, TotalAfter, BaseCaseBefore, BaseCaseAfter) =
            (totals.Before, totals.After, totals.BaseCaseBefore, totals.BaseCaseAfter);
    }

    /// <summary>The scenario that the change begins with, in the prices of the comparison.</summary>
    public Scenario Before { get; }

    /// <summary>The scenario that it ends with, in the same prices.</summary>
    public Scenario After { get; }

    /// <summary>The total before in each draw.</summary>
    public DrawColumn TotalBefore { get; }

    /// <summary>The total after in each draw; inputs of one name share their points.</summary>
    public DrawColumn TotalAfter { get; }

    /// <summary>The total before with all inputs at their central values, in <see cref="Unit"/>.</summary>
    public double BaseCaseBefore { get; }

    /// <summary>The total after with all inputs at their central values, in <see cref="Unit"/>.</summary>
    public double BaseCaseAfter { get; }

    /// <summary>
    /// The base case before in the prices that the first scenario has itself, where the comparison is in others; null where it is not.
    /// </summary>
    public double? BaseCaseInOwnPrices { get; private init; }

    /// <summary>The prices that <see cref="BaseCaseInOwnPrices"/> is in; null where the comparison is in them.</summary>
    public PriceBasis? OwnPrices { get; private init; }

    /// <summary>The unit of the totals and of all parts.</summary>
    public Unit Unit => TotalBefore.Unit;

    /// <summary>What made the change, the largest part first by its mean.</summary>
    public IReadOnlyList<ChangePart> Parts { get; }

    /// <summary>How many orders were tried, each from both ends; 0 where all orders count, which is up to 12 differences.</summary>
    public int Orders { get; private init; }

    /// <summary>Says why the total changed from one scenario to another.</summary>
    /// <param name="before">The scenario that the change begins with.</param>
    /// <param name="after">The scenario that it ends with.</param>
    /// <param name="draws">How many draws, from 2 to 1,000,000.</param>
    /// <param name="seed">Any number; the same seed gives the same bits.</param>
    /// <param name="orders">How many orders are tried where more than 12 things differ; at least 2.</param>
    /// <param name="options">Threads and progress; the design is Monte Carlo.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The parts, which add up to the change.</returns>
    /// <remarks>Prices of two years in one currency are brought to the later year by the scenarios' own indexes.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The draws or the orders are out of range.</exception>
    /// <exception cref="FaultsException">
    /// The inputs of a scenario do not make up a burden, or no index brings it to the prices.
    /// </exception>
    /// <exception cref="UnitMismatchException">The totals are in different currencies, or are no amounts of one kind.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static TotalChange Between(
        Scenario before,
        Scenario after,
        int draws = 1000,
        ulong seed = 1,
        int orders = 64,
        SimulationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(draws, MostDraws);
        ArgumentOutOfRangeException.ThrowIfLessThan(orders, 2);
        var pair = ComparedPair.Of(before, after, cancellationToken);
        var plan = pair.Plan();
        var run = new ShareRun(plan, seed, orders);
        var asked = options ?? new SimulationOptions();
        var baseCase = run.Of(new CentralValues(plan.Drawn), BlockProgram.Granule, asked with { Progress = null }, cancellationToken);
        var shares = run.Of(SwitchedDraws.Of(plan, draws, seed), BlockProgram.Padded(draws), asked, cancellationToken);
        var totals = ChangeTotals.Of(pair.Unit, shares, baseCase, draws);
        return new TotalChange(pair.Before, pair.After, totals, [.. plan.Parts
            .Select((part, i) => Part(pair, part, baseCase.OfParts[i][0], shares.OfParts[i][..draws], shares.Errors[i]))
            .OrderByDescending(part => Math.Abs(part.Draws.Mean)).ThenBy(part => part.Name, StringComparer.Ordinal)])
        {
            Orders = run.IsExact ? 0 : orders,
            OwnPrices = pair.OwnPrices,
            BaseCaseInOwnPrices = pair.BaseCaseInOwnPrices,
        };
    }

    /// <summary>The change in one line.</summary>
    /// <returns>Both totals and how many parts made the change.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Total}: {ValueText.Of(BaseCaseBefore)} became {ValueText.Of(BaseCaseAfter)} {Unit} by {Parts.Count} parts");

    private static ChangePart Part(ComparedPair pair, SwitchedPart part, double baseCase, double[] draws, double error) =>
        new(part.Name, part.Kind, baseCase, new DrawColumn(part.Name, pair.Unit, draws), error)
        {
            Before = part.Kind == ChangeKind.Input ? pair.Before.Profile.Rows.FirstOrDefault(row => row.Name == part.Name) : null,
            After = part.Kind == ChangeKind.Input ? pair.After.Profile.Rows.FirstOrDefault(row => row.Name == part.Name) : null,
        };
}
