using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Reports;

namespace PainCost.Tests.Reports;

/// <summary>The answer in sentences. Oracle: the article's figures and the newest study's, by hand.</summary>
public sealed class HeadlineTests
{
    private const ulong Seed = 7;

    /// <summary>
    /// 235,201,000 adults, a third and two thirds of them at $5,600 each: $439 and 878 billion. Guy and others: 530.6 and 192.2 billion.
    /// </summary>
    [Fact]
    public void Of_Article_SaysTheTotalItsReadingsAndTheNewest() => Assert.Equal(
        [
            "The article says $560 billion a year, in dollars of 2010.",
            "At its own prevalences, 33.3 to 66.7 %, that is $439 to 878 billion if a case costs what it did.",
            "The newest figure is $723 billion of 2021 (GUY2025).",
        ],
        Of("article").Sentences);

    [Fact]
    public void WithoutSpread_Article_NamesWhatWasPublishedWithoutAnError()
    {
        var fixedOnes = Of("article").WithoutSpread;

        Assert.Equal(["absenteeism", "lost employment", "lower wages"], fixedOnes.Select(part => part.Component));

        // The three published parts scaled to add up to 299 billion, of 560.
        Assert.Equal(299.0 / 560, fixedOnes.Sum(part => part.Share), 1e-12);
    }

    [Fact]
    public void Unverified_BuiltFromBelow_SaysWhichShareRestsOnEach()
    {
        var unverified = Of("us-2023").Unverified;

        Assert.Equal(1, unverified.Single(group => group.Input == "prevalence").Share, 1e-12);
        Assert.All(unverified, group => Assert.InRange(group.Share, 0, 1));
    }

    [Fact]
    public void Of_EveryBuiltIn_HasSentencesThatEnd() => Assert.All(Profile.BuiltInNames, name =>
    {
        var headline = Of(name);
        Assert.NotEmpty(headline.Sentences);
        Assert.All(headline.Sentences, sentence => Assert.Matches("^\\S.*\\S\\.$", sentence));
    });

    [Fact]
    public void LeftOut_OneAmountOfAllCosts_DoesNotNameWhatItMayHold() =>
        Assert.DoesNotContain("absenteeism", Of("us-2021").LeftOut);

    private static Headline Of(string name)
    {
        var (profile, choices) = (Profile.BuiltIn(name), new BurdenChoices());
        return Headline.Of(PainBurden.Of(profile, choices).Model.Simulate(200, Seed), profile, choices);
    }
}
