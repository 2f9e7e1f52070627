using PainCost.Validation.Papers;

namespace PainCost.Tests.Published.UnitedStates;

/// <summary>Oracle: the abstract of Trogdon and others 2015; case C27. Medians over states cannot be recomputed without the
/// states.</summary>
public sealed class Trogdon2015Tests
{
    [Theory]
    [InlineData("medical cost of the median state [asthma]", 410e6)]
    [InlineData("medical cost of the median state [diabetes]", 1.8e9)]
    [InlineData("absenteeism of the median state [congestive heart failure]", 5e6)]
    [InlineData("absenteeism of the median state [arthritis]", 217e6)]
    public void Figure_OfTheMedianState_IsQuotedWithTheReason(string figure, double published) =>
        PaperAssert.Quotes(Trogdon2015.Paper, figure, published);
}
