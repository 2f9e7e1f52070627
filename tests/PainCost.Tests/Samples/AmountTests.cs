using PainCost.Cli.Views;

namespace PainCost.Tests.Samples;

/// <summary>Shares as the terminal shows them. Oracle: by hand.</summary>
public sealed class AmountTests
{
    [Theory]
    [InlineData(0.0004, "under 0.1 %")]
    [InlineData(0.001, "0.1 %")]
    [InlineData(0.1, "10.0 %")]
    [InlineData(0.2, "20.0 %")]
    public void SmallPercent_Share_IsNeverShownAsNothing(double share, string expected) => Assert.Equal(expected, Amount.SmallPercent(share));
}
