using PainCost.Evidence;
using PainCost.Treatments;

namespace PainCost.Tests.Treatments;

/// <summary>Treatments as the options of one decision. Oracle: by hand, and the treated burdens themselves.</summary>
public class TreatmentDecisionTests
{
    private static readonly Profile Article = Profile.BuiltIn("article");

    private static readonly IReadOnlyList<TreatedBurden> Treated =
        [.. new[] { "lidocaine", "ketamine", "magnesium" }.Select(name => TreatedBurden.Of(Article, Intervention.BuiltIn(name)))];

    [Fact]
    public void Model_CostsAlone_AreTheNetCostsPerPatient()
    {
        var decision = TreatmentDecision.Model(Treated).Evaluate();
        foreach (var treated in Treated)
        {
            var cost = treated.Model.Evaluate()["net cost per patient"];
            Assert.Equal(cost, decision[TreatmentDecision.CostOf(treated.Intervention.Name)], 1e-12 * cost);
            Assert.Equal(-cost, decision[TreatmentDecision.BenefitOf(treated.Intervention.Name)], 1e-12 * cost);
        }

        Assert.Equal(0, decision[TreatmentDecision.BenefitOf(TreatmentDecision.NoTreatment)]);
    }

    // Magnesium: one course a year, 26 weeks of effect, 2.6 of 7.5 points of pain relieved.
    [Fact]
    public void Model_PainFreeWeeks_AreByHand()
    {
        var decision = TreatmentDecision.Model(Treated).Evaluate();
        Assert.Equal(26 * 2.6 / 7.5, decision[TreatmentDecision.WeeksOf("magnesium")], 1e-12 * 9);
        Assert.Equal(0, decision[TreatmentDecision.WeeksOf(TreatmentDecision.NoTreatment)]);
    }

    [Fact]
    public void Model_ValueOfAWeek_AddsWhatTheWeeksAreWorth()
    {
        var week = Quantity.Of(200, "USD2024/week");
        var (without, with) = (TreatmentDecision.Model(Treated).Evaluate(), TreatmentDecision.Model(Treated, week).Evaluate());
        foreach (var name in Treated.Select(t => t.Intervention.Name))
        {
            var expected = without[TreatmentDecision.BenefitOf(name)] + (200 * without[TreatmentDecision.WeeksOf(name)]);
            Assert.Equal(expected, with[TreatmentDecision.BenefitOf(name)], 1e-9 * Math.Abs(expected));
        }
    }

    [Fact]
    public void Model_NothingAverted_NamesWhatIsMissing()
    {
        var clonidine = TreatedBurden.Of(Article, Intervention.BuiltIn("clonidine"));
        var fault = Assert.Throws<ArgumentException>(() => TreatmentDecision.Model([.. Treated, clonidine]));
        Assert.Contains("clonidine averts", fault.Message, StringComparison.Ordinal);
        Assert.Contains("weeks of effect per course: clonidine", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TreatmentDecision.Model([]));
    }

    [Fact]
    public void Model_WeeksWithoutRelief_CannotBeValued()
    {
        var clonidine = Intervention.BuiltIn("clonidine").With("weeks of effect per course", Distribution.Fixed(4))
            .With("effect on health care", Distribution.Fixed(0.2));
        var treated = TreatedBurden.Of(Article, clonidine);
        Assert.Contains(TreatmentDecision.CostOf("clonidine"), TreatmentDecision.Model([treated]).Outputs.Select(o => o.Name));
        var fault = Assert.Throws<ArgumentException>(() => TreatmentDecision.Model([treated], Quantity.Of(200, "USD2024/week")));
        Assert.Contains("states no relief of pain", fault.Message, StringComparison.Ordinal);
    }
}
