using System.Globalization;
using PainCost.Reports;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Reports.Formats;

/// <summary>Draws written as CSV. Oracle: the draws kept.</summary>
public sealed class DrawsCsvTests : IDisposable
{
    // More than the four chunks that are held at a time, and a last row that ends no block.
    private const int Draws = (5 * 16_384) + 7;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void WriteDraws_NamedColumns_AreTheDrawsBitForBit()
    {
        var simulation = ExampleModels.Burden.Simulate(Draws, seed: 6);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Report.WriteDraws(simulation, text, "total", "prevalence", "population");
        var lines = text.ToString().TrimEnd('\n').Split('\n');
        var table = simulation.Keep("total", "prevalence", "population");
        Assert.Equal("draw,total [USD2023/year],prevalence [case/adult],population [adult]", lines[0]);
        Assert.Equal(Draws + 1, lines.Length);
        for (var draw = 0; draw < Draws; draw++)
        {
            var fields = lines[draw + 1].Split(',');
            Assert.Equal(draw, int.Parse(fields[0], CultureInfo.InvariantCulture));
            Assert.Equal(
                (table["total"][draw], table["prevalence"][draw], table["population"][draw]),
                (Number(fields[1]), Number(fields[2]), Number(fields[3])));
        }
    }

    [Fact]
    public void WriteDraws_NothingNamed_WritesOutputsAndUncertainInputs()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Report.WriteDraws(ExampleModels.Mixed.Simulate(draws: 3, seed: 6), text);
        Assert.Equal("draw,mixed [1],heavy [1],fixed [case],level [1]", text.ToString().Split('\n')[0]);
    }

    [Fact]
    public void SaveDraws_UnknownName_LeavesTheFileAsItWas()
    {
        var path = Path.Combine(folder, "draws.csv");
        var simulation = ExampleModels.Mixed.Simulate(draws: 3, seed: 6);
        Report.SaveDraws(simulation, path, "heavy");
        var before = File.ReadAllText(path);
        Assert.Throws<ArgumentException>(() => Report.SaveDraws(simulation, path, "heavvy"));
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
