using PainCost.Tests.Sampling;
using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests;

/// <summary>How a simulation starts, reports, ends early and fails. Oracle: by hand.</summary>
public class SimulationRunTests
{
    private const long Draws = 2_000_000;

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-5)]
    public void Simulate_FewerThanTwoDraws_IsRefused(long draws) =>
        Assert.StartsWith(
            "A simulation needs at least 2 draws: a standard deviation needs two.",
            Assert.Throws<ArgumentOutOfRangeException>(() => ExampleModels.Mixed.Simulate(draws, seed: 1)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void ToString_Simulation_SaysHowToRepeatIt()
    {
        Assert.Equal("1,032 draws, seed 9: mixed, heavy, fixed", ExampleModels.Mixed.Simulate(draws: 1032, seed: 9).ToString());
        Assert.Equal("my model, 2 draws, seed 9: mixed, heavy, fixed",
            ExampleModels.Mixed.Describe("my model").Simulate(draws: 2, seed: 9).ToString());
    }

    [Fact]
    public void ToString_SimulationOfManyOutputs_NamesFive()
    {
        var many = Model.Of(Enumerable.Range(1, 7).Select(i => ($"x{i}", Quantity.Of(i, "case"))));
        Assert.Equal("2 draws, seed 1: x1, x2, x3, x4, x5 and 2 more", many.Simulate(draws: 2, seed: 1).ToString());
    }

    [Fact]
    public void ToString_Estimate_HasNameMeanUnitAndInterval()
    {
        var simulation = Model.Of(("total", Quantity.Of(25_000, "USD2023/year"))).Simulate(draws: 2, seed: 1);
        Assert.Equal("total: mean 25,000 USD2023/year, 95 % uncertainty interval 25,000 to 25,000", simulation["total"].ToString());
    }

    [Fact]
    public void Options_NegativeThreads_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(() =>
        new SimulationOptions { Threads = -1 });

    [Fact]
    public void Simulate_Result_SaysHowItWasMade()
    {
        var simulation = ExampleModels.Mixed.Simulate(draws: 32, seed: 9);
        Assert.Equal((32L, 9UL, Design.MonteCarlo), (simulation.Draws, simulation.Seed, simulation.Design));
        Assert.Same(ExampleModels.Mixed, simulation.Model);
        Assert.Equal(["mixed", "heavy", "fixed"], simulation.Estimates.Select(e => e.Name));
        Assert.Equal("case", simulation["fixed"].Unit.ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Simulate_Progress_RisesToTheWhole(int threads)
    {
        var reports = new Reports(_ => { });
        ExampleModels.Burden.Simulate(Draws, seed: 1, new SimulationOptions { Threads = threads, Progress = reports });
        Assert.Equal(reports.All.Order(), reports.All);
        Assert.Equal(reports.All.Count, reports.All.Distinct().Count());
        Assert.InRange(reports.All.Count, 50, 100);
        Assert.Equal(1, reports.All[^1]);
    }

    // A question asked later is not part of the run that was reported on, and a token that has done its work does not stop it.
    [Fact]
    public void Percentile_AfterTheRun_NeitherReportsNorIsCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var reports = new Reports(_ => { });
        var total = ExampleModels.Burden.Simulate(draws: 50_000, seed: 1, new SimulationOptions { Progress = reports },
            cancellation.Token)["total"];
        var count = reports.All.Count;
        cancellation.Cancel();
        Assert.InRange(total.Percentile(0.3), total.Percentile(0.2), total.Percentile(0.4));
        Assert.Equal(50_000, total.Histogram(3).Counts.Sum());
        Assert.Equal(count, reports.All.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Simulate_CancelledBefore_Throws(int threads)
    {
        var options = new SimulationOptions { Threads = threads };
        Assert.ThrowsAny<OperationCanceledException>(() => ExampleModels.Burden.Simulate(Draws, seed: 1, options,
            new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Simulate_CancelledMidway_ThrowsSoon(int threads)
    {
        using var cancellation = new CancellationTokenSource();
        var reports = new Reports(p =>
        {
            if (p.Share > 0.3)
            {
                cancellation.Cancel();
            }
        });
        var options = new SimulationOptions { Threads = threads, Progress = reports };
        Assert.ThrowsAny<OperationCanceledException>(() => ExampleModels.Burden.Simulate(Draws, seed: 1, options, cancellation.Token));

        // Every thread may end the chunk of 16,384 draws that it is at.
        Assert.InRange(reports.All[^1], 0.3, 0.3 + ((threads + 2) * 16_384.0 / Draws));

        // Nothing of the run is left in the model.
        var fresh = Model.Of(ExampleModels.Burden.Outputs.Select(o => (o.Name, o.Quantity)));
        Assert.Equal(fresh.Simulate(draws: 50_000, seed: 1)["total"].Mean,
            ExampleModels.Burden.Simulate(draws: 50_000, seed: 1)["total"].Mean);
    }

    [Fact]
    public void Simulate_IllegalDraw_NamesOutputDrawAndInputs()
    {
        var growth = Input.Uncertain("growth", Distribution.Normal(mean: 1, standardError: 0.3), "1");
        var other = Input.Uncertain("other", Distribution.Normal(mean: 1, standardError: 0.3), "1");
        var model = Model.Of(("fine", other), ("trend", Quantity.Log(growth)));
        var first = Array.FindIndex(SlowDraws.Of(growth, 4, 100_000), g => g < 0);
        var message = Assert.Throws<ArithmeticException>(() => model.Simulate(draws: 100_000, seed: 4)).Message;
        Assert.Contains($"'trend' is not a finite number in draw {first} (seed 4), where growth = -0.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("other", message, StringComparison.Ordinal);
        Assert.Contains("Bound the input", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_IllegalInEveryDraw_Throws() =>
        Assert.Contains(
            "'never' is not a finite number. Look for a division by zero",
            Assert.Throws<ArithmeticException>(() => Model.Of(("never", Quantity.Log(Input.Fixed("loss", -1, "1"))))
                .Simulate(draws: 16, seed: 1)).Message,
            StringComparison.Ordinal);

    private sealed class Reports(Action<SimulationProgress> onReport) : IProgress<SimulationProgress>
    {
        public List<double> All { get; } = [];

        public void Report(SimulationProgress value)
        {
            lock (All)
            {
                All.Add(value.Share);
            }

            onReport(value);
        }
    }
}
