using PainCost.Evidence;
using PainCost.Scenarios;

namespace PainCost.Cli.Differing;

/// <summary>What differs between two scenarios, and what each difference makes of the total's change.</summary>
/// <param name="Before">The first.</param>
/// <param name="After">The second.</param>
/// <param name="Rows">The rows that differ.</param>
/// <param name="Change">Why the total changed; null where that cannot be said.</param>
/// <param name="Refusal">Why it cannot be said; empty where it can.</param>
/// <param name="Seed">The seed.</param>
internal sealed record DiffAnswer(Scenario Before, Scenario After, IReadOnlyList<RowChange> Rows, TotalChange? Change, string Refusal,
    ulong Seed)
{
    private const int UsualOrders = 64;

    public static DiffAnswer Of(
        Scenario before, Scenario after, int draws, ulong seed, int? orders, SimulationOptions options, CancellationToken cancellation)
    {
        var rows = RowChange.Between(before.Profile, after.Profile);
        try
        {
            var change = TotalChange.Between(before, after, draws, seed, orders ?? UsualOrders, options, cancellation);
            return new(before, after, rows, change, "", seed);
        }
        catch (Exception e) when (e is UnitMismatchException or FaultsException)
        {
            return new(before, after, rows, null, e.Message, seed);
        }
    }
}
