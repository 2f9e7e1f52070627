using PainCost.Numerics.Normal;
using PainCost.Tests.Distributions;

namespace PainCost.Tests.Numerics.Normal;

public class NormalQuantileTests
{
    // Reference/quantiles.py: mpmath at 60 digits.
    [Fact]
    public void Upper_ReferenceTails_AgreeTo2e15() =>
        ReferenceQuantile.AssertClose("normal", 2e-15, r => NormalQuantile.Upper(r.Tail));

    // The score whose tail is e^-1e4: mpmath 1.2.1, 40 digits, findroot on log(erfc(z / sqrt(2)) / 2).
    [Fact]
    public void UpperOfLog_TailBelowEveryDouble_AgreesWithMpmath() =>
        Assert.Equal(141.3798398731271637, NormalQuantile.UpperOfLog(-1e4), 1e-12);

    [Fact]
    public void UpperOfLog_OrdinaryTail_IsUpper() =>
        Assert.Equal(NormalQuantile.Upper(1e-9), NormalQuantile.UpperOfLog(Math.Log(1e-9)), 1e-14);
}
