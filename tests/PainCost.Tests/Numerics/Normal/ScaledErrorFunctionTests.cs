using PainCost.Numerics.Normal;

namespace PainCost.Tests.Numerics.Normal;

public class ScaledErrorFunctionTests
{
    // mpmath 1.2.1, 40 digits: exp(z^2) * erfc(z).
    [Theory]
    [InlineData(0, 1.0)]
    [InlineData(0.001, 0.998872620081151409)]
    [InlineData(0.5, 0.615690344192925875)]
    [InlineData(1, 0.427583576155807004)]
    [InlineData(2.25, 0.23108725873039187)]
    [InlineData(5, 0.110704637733068626)]
    [InlineData(12.5, 0.0449920990010279208)]
    [InlineData(100, 0.0056416137829894329)]
    public void Complement_AgreesWithMpmath(double z, double expected) =>
        Assert.Equal(1, ScaledErrorFunction.Complement(z) / expected, 1e-15);
}
