using PainCost.Numerics.Normal;

namespace PainCost.Tests.Numerics.Normal;

public class StirlingCorrectionTests
{
    // mpmath 1.2.1, 50 digits: loggamma(a) - (a - 1/2) log(a) + a - log(2 pi) / 2.
    [Theory]
    [InlineData(0.001, 2.54227046796709454)]
    [InlineData(0.01, 1.4340079537031842)]
    [InlineData(0.5, 0.153426409720027345)]
    [InlineData(1, 0.0810614667953272582)]
    [InlineData(3, 0.0276779256849983391)]
    [InlineData(9.99, 0.00833889679773433009)]
    [InlineData(10, 0.00833056343336287126)]
    [InlineData(1000, 0.0000833333305555563492)]
    [InlineData(1e8, 8.33333333333333331e-10)]
    public void Log_AgreesWithMpmath(double a, double expected) =>
        Assert.Equal(expected, StirlingCorrection.Log(a), 1e-15 * Math.Max(1, expected));
}
