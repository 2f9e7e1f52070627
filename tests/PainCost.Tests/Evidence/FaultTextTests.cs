using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Evidence;

/// <summary>Many faults, as a reader gets them. Oracle: the sentences, by hand.</summary>
public sealed class FaultTextTests
{
    [Fact]
    public void Told_SameFaultOfManyRows_IsOneWithItsRows()
    {
        var faults = new[] { 3, 4, 5, 9, 20, 21 }.Select(line => new EvidenceFault("us.csv", line, "unit", "is wrong."))
            .Append(new EvidenceFault("us.csv", 7, "unit", "is another."));

        Assert.Equal(["us.csv(3-5, 9, 20-21), column 'unit': is wrong.", "us.csv(7), column 'unit': is another."], FaultText.Told(faults));
    }

    [Fact]
    public void Told_MoreSpansThanALineHolds_CountsTheRest() =>
        Assert.Equal("us.csv(1, 3, 5, 7, 9, 11, 13, 15 and 92 more): is wrong.",
            Assert.Single(FaultText.Told(Enumerable.Range(0, 100).Select(i => new EvidenceFault("us.csv", 1 + (2 * i), "", "is wrong.")))));

    [Theory]
    [InlineData(20, 20, "input20 is wrong.")]
    [InlineData(21, 21, "and 1 more fault; mend these first.")]
    [InlineData(1020, 21, "and 1,000 more faults; mend these first.")]
    public void Joined_ManyFaults_ShowsTwentyAndTheCountOfTheRest(int count, int lines, string last)
    {
        var text = FaultText.Joined([.. Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"input{i} is wrong."))])
            .Split(Environment.NewLine);

        Assert.Equal(lines, text.Length);
        Assert.Equal(last, text[^1]);
    }

    [Fact]
    public void Message_OfAProfileInPricesBeyondEveryIndex_IsOneFaultWithItsRows()
    {
        var choices = new BurdenChoices { PriceBasis = PriceBasis.FromNoun("USD2026") };

        var fault = Assert.Throws<FaultsException>(() => PainBurden.Model(Profile.BuiltIn("us-2023"), choices));

        var problem = Assert.Single(fault.Problems);
        Assert.Contains("results are to be in USD2026, but ", problem, StringComparison.Ordinal);
        Assert.Contains("pce-health has no value for 2026", problem, StringComparison.Ordinal);
        Assert.Contains("cpi-u has no value for 2026", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void EvidenceFault_HostileTexts_AreSafeToShow() => Assert.Equal(
        @"\x1bu.csv(3), column 'a\x07': 'b\u202e' is no unit.", new EvidenceFault("\u001Bu.csv", 3, "a\u0007", "'b\u202E' is no unit.")
            .ToString());
}
