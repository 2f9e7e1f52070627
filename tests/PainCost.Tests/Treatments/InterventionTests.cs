using PainCost.Evidence;
using PainCost.Tests.Burden;
using PainCost.Treatments;

namespace PainCost.Tests.Treatments;

/// <summary>The files of treatments, and what a treatment and a profile must have for each other. Oracle: what was written; for the
/// built-in ones, arithmetic on the published figures.</summary>
public sealed class InterventionTests
{
    [Fact]
    public void Parse_FourFaults_ReportsFourWithTheirPlaces()
    {
        var faults = Assert.Throws<EvidenceException>(() => TreatmentText.Parse(
            "share treated: x,,0.1,patient/case", "course: x,,2,course/patient/year", "courses: y,,2,course/patient/year",
                "infusions per course: x,,3,infusion", "share treated: x,women,1.5,patient/case")).Faults;

        Assert.Equal([(3, "input"), (4, "input"), (5, "unit"), (6, "value")], faults.Select(f => (f.Line, f.Column)));
        Assert.Contains("Did you mean 'courses'?", faults[0].Message, StringComparison.Ordinal);
        Assert.Contains("another treatment", faults[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BuiltIn_Every_CostsWhatItsFeesAddTo()
    {
        // Fees of 2024: 1.88 and 0.61 relative value units at $33.2875; drugs as bought.
        foreach (var (name, hours, drug) in new[] { ("lidocaine", 1, 40 * 0.1120471884), ("ketamine", 4, 24.64 / 10),
            ("magnesium", 4, 2 * 0.2002631107), ("clonidine", 1, 18.643064809) })
        {
            var intervention = Intervention.BuiltIn(name);
            var fee = Math.Round(1.88 * 33.2875, 2) + ((hours - 1) * Math.Round(0.61 * 33.2875, 2));
            Assert.Equal(fee, Value(intervention, "administration per infusion"), 0.0051);
            Assert.Equal(drug, Value(intervention, "drug cost per infusion"), 0.0051);
            Assert.Equal(name, intervention.Name);
        }
    }

    [Theory]
    [InlineData("lidocaine", -0.11, 2.02)]
    [InlineData("ketamine", -0.09, 2.33)]
    public void BuiltIn_PainRelief_HasThePublishedInterval(string name, double low, double high)
    {
        var relief = Intervention.BuiltIn(name).Rows.Single(r => r.Input.StartsWith("pain relief", StringComparison.Ordinal)).Distribution;

        // Printed to two decimals.
        Assert.Equal(low, relief.Mean - (1.959964 * relief.StandardDeviation), 0.01);
        Assert.Equal(high, relief.Mean + (1.959964 * relief.StandardDeviation), 0.01);
    }

    [Fact]
    public void BuiltIn_Magnesium_HasTheOneTrialsDifference()
    {
        var relief = Intervention.BuiltIn("magnesium").Rows.Single(r =>
            r.Input.StartsWith("pain relief", StringComparison.Ordinal)).Distribution;

        Assert.Equal(7.5 - 4.7 - (7.4 - 7.2), relief.Mean, 1e-12);
        Assert.Equal(1.8 * Math.Sqrt(2 / 40.0), relief.StandardDeviation, 0.0006);
    }

    [Fact]
    public void BuiltIn_EveryChosenFigure_IsMarkedAsAssumption()
    {
        string[] chosen = ["share treated", "courses", "weeks of effect per course", "share of costs that follows pain"];
        foreach (var intervention in Intervention.BuiltInNames.Select(Intervention.BuiltIn))
        {
            Assert.All(intervention.Rows.Where(r => chosen.Contains(r.Input.Split(": ")[0])),
                r => Assert.Equal(Knowledge.Assumption, r.Knowledge));
            Assert.DoesNotContain(intervention.Rows, r => r.Input.StartsWith("effect on", StringComparison.Ordinal));
        }

        Assert.DoesNotContain(Intervention.BuiltIn("clonidine").Rows, r => r.Input.StartsWith("pain relief", StringComparison.Ordinal));
    }

    [Fact]
    public void With_NameInAnyForm_ReplacesOrAdds()
    {
        var ketamine = Intervention.BuiltIn("ketamine");
        var three = ketamine.With("infusions per course", Distribution.Fixed(3));
        var more = three.With("effect on absenteeism: ketamine", Distribution.Fixed(0.1))
            .With("share treated [high-impact]", Distribution.Fixed(0.2));

        Assert.Equal(3, Value(three, "infusions per course"));
        Assert.Equal(5, Value(ketamine, "infusions per course"));
        Assert.Equal(Knowledge.Assumption, more.Rows[^2].Knowledge);
        Assert.Equal(("share treated: ketamine", "high-impact"), (more.Rows[^1].Input, more.Rows[^1].Stratum));
    }

    [Theory]
    [InlineData("effect on absentism", 0.1, "a treatment has no input 'effect on absentism: ketamine'")]
    [InlineData("courses: lidocaine", 1, "another treatment")]
    [InlineData("effect on absenteeism", 1.2, "at most 1")]
    [InlineData("courses", -1, "must not be negative")]
    [InlineData("cost per adverse event", 100, "a row with its price year")]
    public void With_Illegal_SaysWhy(string input, double value, string words)
    {
        var error = Assert.Throws<ArgumentException>(() => Intervention.BuiltIn("ketamine").With(input, Distribution.Fixed(value)));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_WhatIsMissing_IsSaidAtOnce()
    {
        var rows = TreatmentText.Rows.Without("share treated: x", "cost per adverse event: x", "weeks of effect per course: x")
            .With("courses: x,,0,course/patient/year");
        var problems = Assert.Throws<FaultsException>(() => TreatmentText.Treated(rows)).Problems;

        Assert.Equal(4, problems.Count);
        Assert.All(["'share treated: x' is missing", "belong together", "how long it lasts", "must be above 0"],
            words => Assert.Contains(problems, p => p.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_WhatDoesNotFit_SaysSo()
    {
        Assert.Contains("no part of the population", Problem([.. TreatmentText.Rows, "courses: x,women,1,course/patient/year"]),
            StringComparison.Ordinal);
        Assert.Contains("says nothing of costs", Problem([.. TreatmentText.Rows, "pain relief: x,,1,point"]), StringComparison.Ordinal);
        Assert.Contains("how many cases", Assert.Throws<FaultsException>(() =>
            TreatedBurden.Of(Profile.BuiltIn("us-back-2016"), Intervention.BuiltIn("ketamine"))).Message, StringComparison.Ordinal);
        Assert.Contains("converted", Assert.Throws<FaultsException>(() =>
            TreatedBurden.Of(Profile.BuiltIn("ca-qc"), Intervention.BuiltIn("ketamine"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ProfileThatHoldsTheInfusions_Refuses()
    {
        string[] burden = [.. TreatmentText.Burden, .. TreatmentText.Rows.Take(5)];

        Assert.Contains("take its rows for 'x' out", Assert.Throws<FaultsException>(() => TreatmentText.Treated(burden: burden)).Message,
            StringComparison.Ordinal);
    }

    private static string Problem(IEnumerable<string> rows) =>
        Assert.Single(Assert.Throws<FaultsException>(() => TreatmentText.Treated(rows)).Problems);

    private static double Value(Intervention intervention, string input) =>
        intervention.Inputs.Single(i => i.Name == $"{input}: {intervention.Name}").CentralValue;
}
