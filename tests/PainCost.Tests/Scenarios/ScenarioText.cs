using PainCost.Burden;
using PainCost.Scenarios;
using PainCost.Tests.Burden;

namespace PainCost.Tests.Scenarios;

/// <summary>A small burden whose total is 200 cases × an uncertain cost of health care + 50 users × a cost of medication.</summary>
internal static class ScenarioText
{
    public const double Cases = 200;
    public const double Users = 50;

    public static Scenario Of(string name, string healthCare, string medication, BurdenChoices? choices = null) => Scenario.Of(
        name,
        BurdenText.Parse(
            "cases,,200,case",
            $"excess health care cost,,\"{healthCare}\",USD2010/case/year",
            "medication use,,0.25,user/case",
            $"medication cost per user,,\"{medication}\",USD2010/user/year"),
        choices);
}
