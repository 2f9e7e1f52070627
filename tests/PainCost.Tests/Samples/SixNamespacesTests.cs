using System.Globalization;
using EveryAnalysis;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>A program with every analysis names at most six namespaces of the library. Oracle: its own lines, and that it runs.</summary>
public sealed class SixNamespacesTests
{
    [Fact]
    public void Usings_OfAProgramWithEveryAnalysis_AreAtMostSix() =>
        Assert.InRange(Repository.Read("samples/EveryAnalysis/Analyses.cs").Split('\n')
            .Count(line => line.StartsWith("using PainCost", StringComparison.Ordinal)), 1, 6);

    [Fact]
    public void Run_EveryAnalysis_SaysSomethingOfEach()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        Analyses.Run(output);

        Assert.InRange(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 13, 40);
    }
}
