using PainCost.Attribution;
using PainCost.Burden;
using PainCost.Cli.CommandLine;
using PainCost.Cli.Comparing;
using PainCost.Cli.Recipes;
using PainCost.Evidence;
using PainCost.Impact;
using PainCost.Pooling;
using PainCost.Projection;
using PainCost.Reports;
using PainCost.Scenarios;
using PainCost.Treatments;

namespace PainCost.Cli.Checking;

/// <summary>Takes a file for what it holds, and reads it as that.</summary>
internal static class FileCheck
{
    private static readonly (string Kind, string[] Columns, Action<string, CancellationToken> Read)[] Tables =
    [
        ("a scenario", ["setting", "value"], (path, cancellation) => Scenario.Load(path).Model(cancellation)),
        ("studies", ["study"], (path, _) => StudySet.Load(path)),
        ("people by year, sex and age", ["year", "sex", "population"], (path, _) => PopulationTable.Load(path)),
        ("a perspective", ["component", "bears"], (path, _) => Perspective.Load(path)),
        ("sources", ["source_id", "title"], (path, _) => SourceFile.Load(path)),
        ("survey data", ["weight"], (path, _) => Microdata.Load(path)),
    ];

    /// <summary>Everything that is wrong with a file.</summary>
    public static CheckedFile Of(string path, CancellationToken cancellation)
    {
        if (Recipe.IsOne(path) && !IsResult(path))
        {
            return new(path, "scenarios", Scenarios(path, cancellation));
        }

        var (kind, read) = KindOf(path);
        return new(path, kind, FaultsOf(() => read(path, cancellation)));
    }

    private static IReadOnlyList<Fault> FaultsOf(Action read)
    {
        try
        {
            read();
            return [];
        }
        catch (FaultsException e)
        {
            return [.. e.Faults.Select(Fault.Of)];
        }
        catch (Exception e) when (Failure.IsBadInput(e))
        {
            return [new Fault("", 0, 0, "", Failure.Message(e), Failure.Message(e))];
        }
    }

    private static (string Kind, Action<string, CancellationToken> Read) KindOf(string path)
    {
        if (IsResult(path))
        {
            return ("a result", (file, _) => RunRecord.Read(file));
        }

        if (WorkbookPath.IsOne(path))
        {
            return ("a profile", (file, token) => PainBurden.Of(ProfileArgument.LoadFile(file), new BurdenChoices(), token));
        }

        var names = FirstLines.ColumnsOf(path);
        if (path.EndsWith(ScenarioArguments.FileEnding, StringComparison.OrdinalIgnoreCase))
        {
            return (Tables[0].Kind, Tables[0].Read);
        }

        if (names.Contains("first") && names.Contains("second"))
        {
            return ("correlations", (file, _) => throw new ArgumentException(
                "correlations are checked against the inputs that they name: run PROFILE --correlations with this file, or check a "
                    + "scenario file that names it."));
        }

        return !names.Contains("input") && Tables.FirstOrDefault(t => t.Columns.All(names.Contains)) is { Read: { } own, Kind: var kind }
            ? (kind, own) : OfRows(path);
    }

    /// <summary>A file of rows is a profile, a treatment, a plan or trends by the names of its inputs.</summary>
    private static (string Kind, Action<string, CancellationToken> Read) OfRows(string path)
    {
        var inputs = FirstLines.InputsOf(path);
        return inputs.Any(name => name.StartsWith("uptake", StringComparison.Ordinal))
                ? ("a plan", (file, token) => BudgetImpact.Of(PainBurden.Of(Profile.BuiltIn("article"), new BurdenChoices(), token),
                Profile.Load(file), cancellationToken: token))
            : inputs.Any(name => name.StartsWith("share treated: ", StringComparison.Ordinal)
            || name.StartsWith("drug cost per infusion: ", StringComparison.Ordinal))
                && !inputs.Contains("population")
                ? ("a treatment", (file, _) => Intervention.Load(file))
            : inputs.Any(name => name.StartsWith("trend of ", StringComparison.Ordinal))
                ? ("trends", (file, _) => ProjectionTrends.Of(Profile.Load(file)))
            : ("a profile", (file, token) => PainBurden.Of(PainBurden.Load(file), new BurdenChoices(), token));
    }

    /// <summary>What is wrong with the file, or else with any of its scenarios; what several take over is told once.</summary>
    private static IReadOnlyList<Fault> Scenarios(string path, CancellationToken cancellation)
    {
        Recipe? whole = null;
        var faults = FaultsOf(() => whole = Recipe.Load(path));
        return whole is null ? faults : [.. whole.File.Names
            .SelectMany(name => FaultsOf(() => (whole with { Name = name }).Open().Model(cancellation))).Distinct()];
    }

    private static bool IsResult(string path) => FirstLines.Of(path).Contains("\"inputsHash\"", StringComparison.Ordinal);
}
