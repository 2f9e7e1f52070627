using System.Text.Json.Nodes;

namespace PainCost.Tests.Samples;

/// <summary>A budget impact with the costs of a treatment. Oracle: what treat says of the same treatment and profile in one year.</summary>
public sealed class ImpactOfTreatmentTests
{
    private static readonly string[] Options = ["--draws", "200", "--seed", "4", "--prices", "USD2024", "--format", "json"];

    [Theory]
    [InlineData("us-2023", "ketamine")]
    [InlineData("us-2023", "lidocaine")]
    [InlineData("article", "ketamine")]
    public void Impact_WithATreatment_AddsInTheFirstYearWhatTreatSays(string profile, string treatment)
    {
        var impact = AppRun.Of(["impact", profile, "--with", treatment, .. Options]);
        var treat = AppRun.Of(["treat", profile, "--with", treatment, .. Options]);

        Assert.True(impact.ExitCode == 0, impact.Error);
        IsSame("total [year 1]", "net cost");
        IsSame("infusions [year 1]", "treatment cost");
        IsSame("health care [year 1]", "averted: health care", -1);

        void IsSame(string output, string ofTreat, double sign = 1)
        {
            if (Mean(treat.Output, ofTreat) is { } expected)
            {
                Assert.Equal(sign * expected, Mean(impact.Output, output)!.Value, Math.Abs(expected) * 1e-12);
            }
        }
    }

    private static double? Mean(string json, string output) => JsonNode.Parse(json)!["rows"]!.AsArray()
        .FirstOrDefault(row => row!["output"]!.GetValue<string>() == output)?["mean"]!.GetValue<double>();
}
