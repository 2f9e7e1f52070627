using System.Globalization;
using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Samples;

/// <summary>Every analysis on every built-in profile and on every output. Oracle: it answers in finite numbers, or says what to do
/// instead.</summary>
public sealed class EveryAnalysisTests
{
    private static readonly string[] Methods = ["tornado", "spider", "twoway", "sobol", "morris", "rank", "shapley"];

    // What an analysis may refuse for, each with its cure or its reason in the message.
    private static readonly string[] Refusals =
    [
        "Fewer than two inputs move", "give one with --target", "No input moves", "does not say how many cases there are",
        "the profile has cases and no cost", "must first be converted from USD", "give one with --plan", "give one with --population",
            "on the console --base",
    ];

    public static TheoryData<string> Profiles => [.. Profile.BuiltInNames];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Analysis_EveryOutput_AnswersOrSaysWhyNot(string profile)
    {
        foreach (var output in PainBurden.Model(Profile.BuiltIn(profile)).Outputs.Select(o => o.Name))
        {
            foreach (var method in Methods)
            {
                int? draws = method switch { "morris" => 4, "sobol" or "shapley" => 64, "rank" => 500, _ => null };
                Check(["sensitivity", profile, "--method", method, "--output", output,
                    .. draws is { } few ? ["--draws", few.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>()]);
            }

            Check("threshold", profile, "--output", output);
            Check("calibrate", profile, "--output", output, "--draws", "100");
            Check("compare", profile, $"{profile}; name=again", "--output", output, "--draws", "100");
        }
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Analysis_OfTheWholeProfile_AnswersOrSaysWhyNot(string profile)
    {
        foreach (var command in new[] { "treat", "voi", "impact", "project" })
        {
            foreach (var format in new[] { "table", "json", "csv", "markdown" })
            {
                Check(command, profile, "--draws", "100", "--format", format);
            }
        }
    }

    private static void Check(params string[] args)
    {
        var run = AppRun.Of(args);
        var command = string.Join(' ', args);
        if (run.ExitCode == 0)
        {
            Assert.False(string.IsNullOrWhiteSpace(run.Output), command);
            Assert.DoesNotMatch(@"\bNaN\b|∞|Infinity", run.Output);
        }
        else
        {
            Assert.True(run.ExitCode == 1 && Refusals.Any(refusal => run.Error.Contains(refusal, StringComparison.Ordinal)),
                $"{command}: {run.Error}");
        }
    }
}
