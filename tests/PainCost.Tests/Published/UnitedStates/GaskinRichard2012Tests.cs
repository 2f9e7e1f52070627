using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Published.UnitedStates;

/// <summary>
/// Gaskin and Richard 2012, The Economic Costs of Pain in the United States, J Pain 13(8):715-724; Institute of Medicine 2011.
/// </summary>
public class GaskinRichard2012Tests
{
    // The abstract prints $261 to $300 per person, which are the totals in billions: on 100 million adults it is 2,610 to 3,000.
    [Theory]
    [InlineData("us-2008", 2610, 261)]
    [InlineData("us-2008-high", 3000, 300)]
    public void HealthCarePerCase_IsTenTimesWhatTheAbstractPrints(string name, double perCase, double misprint)
    {
        var baseCase = PainBurden.Model(Profile.BuiltIn(name)).Evaluate();
        var healthCare = baseCase["health care"] + baseCase["medication"];
        Assert.Equal(perCase, healthCare / baseCase["cases"], 1e-12 * perCase);
        Assert.Equal(misprint, healthCare / 1e9, 1e-12 * misprint);
    }

    // The ends of the three parts add to neither 299-335 (journal) nor 297-336 (report), so parts are shares of their own sum.
    [Theory]
    [InlineData("us-2008", 297.4e9, 299e9)]
    [InlineData("us-2008-high", 335.5e9, 335e9)]
    public void ProductivityParts_DoNotAddToThePublishedFigure(string name, double sum, double published)
    {
        var profile = Profile.BuiltIn(name);
        string[] parts = ["published days of work missed", "published hours of work lost", "published lower wages"];
        Assert.Equal(sum, parts.Sum(part => profile[part].CentralValue), 1e-12 * sum);
        Assert.Equal(published, profile["published productivity"].CentralValue, 1e-12 * published);

        var baseCase = PainBurden.Model(profile).Evaluate();
        Assert.Equal(published, baseCase["absenteeism"] + baseCase["lost employment"] + baseCase["lower wages"], 1e-12 * published);
    }

    // $560 to 635 billion: two specifications, the sums of the low and of the high ends, and no interval.
    [Theory]
    [InlineData("us-2008", 560e9, 5600)]
    [InlineData("us-2008-high", 635e9, 6350)]
    public void Total_IsTheSumOfOneSpecification(string name, double total, double perCase)
    {
        var baseCase = PainBurden.Model(Profile.BuiltIn(name)).Evaluate();
        Assert.Equal(total, baseCase["total"], 1e-12 * total);
        Assert.Equal(perCase, baseCase["cost per case"], 1e-12 * perCase);
    }
}
