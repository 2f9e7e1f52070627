using System.Diagnostics;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples.Processes;

/// <summary>
/// A workbook that LibreOffice opens, edits and saves as people send figures. Oracle: the profile with the two figures set on the console.
/// </summary>
public sealed class LibreOfficeTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly string[] Figures = ["--draws", "1000", "--seed", "3", "--format", "csv"];

    private static readonly string[] Country =
        ["--population", "4e6", "--prevalence", "0.2", "--wage", "22", "--health-cost", "900", "--currency", "EUR2024"];

    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [LibreOfficeFact]
    public void Run_WorkbookEditedAndSavedInThreeForms_GivesTheSameNumbers()
    {
        var mine = Path.Combine(folder, "mine");
        Assert.Equal(0, AppRun.Of(["init", mine, "--from", "country", .. Country, "--xlsx"]).ExitCode);
        var workbook = Path.Combine(mine, "country.xlsx");

        Edit(workbook);

        var expected = Answer(AppRun.Of(["run", workbook, "--set", "hourly wage=23.75", "--set", "prevalence=0.215", .. Figures]));
        Assert.NotEqual(expected, Answer(AppRun.Of(["run", workbook, .. Figures])));
        foreach (var file in new[] { "edited.xlsx", "german.csv", "unicode.txt" }.Select(name => Path.Combine(folder, name)))
        {
            Assert.Equal(0, AppRun.Of("show", file).ExitCode);
            Assert.Equal(expected, Answer(AppRun.Of(["run", file, .. Figures])));
        }
    }

    private void Edit(string workbook)
    {
        var start = new ProcessStartInfo(LibreOfficeFactAttribute.Python) { RedirectStandardError = true };
        var script = Repository.PathOf("tests/PainCost.Tests/Samples/Processes/edit-workbook.py");
        Array.ForEach([script, LibreOfficeFactAttribute.Office!, workbook, folder], start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(process.ExitCode == 0, said.Result);
    }

    /// <summary>The numbers, without the name of the file that the first columns may hold.</summary>
    private static string Answer(AppRun run)
    {
        Assert.True(run.ExitCode == 0, run.Error);
        var lines = run.Output.Split('\n').Select(line => line.Split(',')).ToList();
        var kept = Enumerable.Range(0, lines[0].Length).Where(i => lines[0][i] is not ("profile" or "scenario" or "model" or "inputs"));
        return string.Join('\n', lines.Select(cells => string.Join(',', kept.Where(i => i < cells.Length).Select(i => cells[i]))));
    }
}
