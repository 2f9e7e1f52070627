namespace PainCost.Scenarios.Changes;

/// <summary>Both totals, in each draw and in the base case.</summary>
internal sealed record ChangeTotals(DrawColumn Before, DrawColumn After, double BaseCaseBefore, double BaseCaseAfter)
{
    /// <exception cref="ArithmeticException">A total is no number.</exception>
    public static ChangeTotals Of(Unit unit, Shares shares, Shares baseCase, int draws)
    {
        var (before, after) = (shares.Before[..draws], shares.After[..draws]);
        return before.Concat(after).Append(baseCase.Before[0]).Append(baseCase.After[0]).All(double.IsFinite)
            ? new(new DrawColumn("before", unit, before), new DrawColumn("after", unit, after), baseCase.Before[0], baseCase.After[0])
            : throw Model.IllegalBaseCase("total");
    }
}
