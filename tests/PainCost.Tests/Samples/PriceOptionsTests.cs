using System.Globalization;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Prices;

namespace PainCost.Tests.Samples;

/// <summary>Prices of other years and countries with one option each. Oracle: the library's own index and parity, applied to the
/// total.</summary>
public sealed class PriceOptionsTests : IDisposable
{
    private const double Arithmetic = 1e-12;

    private readonly string folder = Directory.CreateTempSubdirectory("prices").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_IndexForAllComponents_MovesTheTotalByIt()
    {
        var total = Total("run", "au-2018", "--prices", "AUD2023", "--index", "cpi-aus");

        Near(BaseCase("au-2018") * PriceIndex.BuiltIn("cpi-aus").Ratio(2018, 2023).CentralValue, total);
    }

    [Fact]
    public void Run_Parity_ConvertsTheTotal()
    {
        var total = Total("run", "au-2018", "--prices", "USD2018", "--exchange", "ppp");

        Near(BaseCase("au-2018") * PurchasingPower.Ratio("AUS", "USA", 2018).CentralValue, total);
    }

    [Fact]
    public void Run_IndexOfOnesOwnForOneComponent_MovesThatAlone()
    {
        var path = Path.Combine(folder, "prices.csv");
        File.WriteAllText(path,
            "index,currency,period,value,base,complete,source,note\nmine,USD,2010,100,2010=100,yes,BLS_CPIU,\nmine,USD,2020,300,2010=100,yes,BLS_CPIU,\n");
        string[] plain = ["run", "article", "--prices", "USD2020"];

        var moved = Output("medication", [.. plain, "--index", $"medication={path}"]);

        Near(3 * Output("medication", "run", "article"), moved);
        Assert.Equal(Output("health care", plain), Output("health care", [.. plain, "--index", $"medication={path}"]));
        Near(3 * BaseCase("article"), Total([.. plain, "--index", path]));
    }

    [Theory]
    [InlineData("--index cpi-aus", "run", "au-2018", "--prices", "AUD2023")]
    [InlineData("--exchange ppp", "compare", "au-2018", "us-2021", "--prices", "USD2021")]
    [InlineData("--exchange ppp", "run", "au-2018", "--prices", "USD2018")]
    [InlineData("--index cpi-can", "run", "ca-ab-2019", "--prices", "CAD2023")]
    [InlineData("--index cpi-gbr", "run", "uk-1998-back", "--prices", "GBP2023")]
    public void Message_OfPricesThatCannotBe_NamesTheOption(string option, params string[] args)
    {
        var refused = AppRun.Of([.. args, "--draws", "100"]);

        if (args[1] == "uk-1998-back")
        {
            Assert.Contains("--index prices.csv", refused.Error, StringComparison.Ordinal);
            return;
        }

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(option, refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, AppRun.Of([.. args, "--draws", "100", .. option.Split(' ')]).ExitCode);
    }

    [Theory]
    [InlineData("Did you mean 'cpi-aus'", "--index", "cpi-asu")]
    [InlineData("Did you mean 'medication'", "--index", "medicaton=cpi-u")]
    [InlineData("given twice", "--index", "cpi-u", "--index", "cpi-medical")]
    [InlineData("write ppp", "--exchange", "ppq")]
    [InlineData("no such file", "--index", "nowhere.csv")]
    public void Run_WhatIsNoIndexOrConversion_IsRefused(string expected, params string[] options)
    {
        var run = AppRun.Of(["run", "article", "--prices", "USD2020", .. options]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.OrdinalIgnoreCase);
    }

    private static double BaseCase(string profile) => PainBurden.Of(Profile.BuiltIn(profile),
        new BurdenChoices()).Model.Evaluate()["total"];

    private static double Total(params string[] args) => Output("total", args);

    private static double Output(string name, params string[] args)
    {
        var run = AppRun.Of([.. args, "--draws", "100", "--format", "csv"]);
        Assert.True(run.ExitCode == 0, run.Error);
        var row = run.Output.Split('\n').First(line => line.Split(',')[1] == name);
        return double.Parse(row.Split(',')[3], CultureInfo.InvariantCulture);
    }

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, Math.Abs(expected) * Arithmetic);
}
