using PainCost.Burden;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Reports.Sentences;

/// <summary>What a published total would be at other prevalences, and what the newest published figure is, in sentences.</summary>
internal static class PublishedSentences
{
    /// <summary>A total that holds at its own prevalences too, if a case costs what it did among those on whom it was observed.</summary>
    public static IEnumerable<string> OtherPrevalences(
        Simulation simulation, Profile profile, BurdenChoices choices, CancellationToken cancellation)
    {
        var isHeld = choices.HeldFixed is not HeldFixed.CostPerCase && ResultSentences.Publisher(simulation.Model) is not null;
        var name = BurdenInput.Prevalence.Name;
        if (!isHeld || !profile.TryGetInput(name, out var prevalence) || !profile.TryGetInput(BurdenInput.PublishedCases.Name, out _))
        {
            yield break;
        }

        var (low, high) = Ends(prevalence.Distribution);
        var held = choices with { HeldFixed = HeldFixed.CostPerCase };
        double At(double value) =>
            PainBurden.Of(profile.With(name, Distribution.Fixed(value)), held, cancellation).Model.Evaluate()[ResultSentences.Total];
        var unit = simulation.Estimates[0].Unit;
        yield return low == high
            ? $"At its own prevalence, {Amount.Percent(low)}, that is {MoneyText.Of(At(low), unit)} if a case costs what it did."
            : $"At its own prevalences, {Amount.Text(100 * low, "N1")} to {Amount.Percent(high)}, "
            + $"that is {MoneyText.Range(At(low), At(high), unit)} if a case costs what it did.";
    }

    /// <summary>The newest total among those that the profile's own claims cite.</summary>
    public static IEnumerable<string> Newest(Simulation simulation, Profile profile, CancellationToken cancellation)
    {
        if (profile.Claims.Count == 0 || profile.PriceBasis is not { } prices)
        {
            yield break;
        }

        var cited = profile.Claims.Select(claim => claim.Source.Id).ToHashSet(StringComparer.Ordinal);
        var newest = Profile.BuiltInNames.Select(Profile.BuiltIn)
            .Where(other => other.PriceBasis is { } basis && basis.Currency == prices.Currency && basis.Year > prices.Year)
            .Where(other => other.Inputs.Any(i => IsPublished(i) && cited.Contains(i.Provenance?.Source.Id ?? "")))
            .Select(other => PainBurden.Of(other, new BurdenChoices(), cancellation).Model)
            .Where(model => ResultSentences.Publisher(model) is { } source && cited.Contains(source.Id))
            .MaxBy(model => model.Outputs[0].Unit.PriceBasis!.Year);
        if (newest is not null)
        {
            var unit = newest.Outputs[0].Unit;
            var total = MoneyText.Of(newest.Evaluate()[ResultSentences.Total], unit);
            var who = ResultSentences.Publisher(newest)!.Id;
            yield return FormattableString.Invariant($"The newest figure is {total} of {unit.PriceBasis!.Year} ({who}).");
        }
    }

    private static bool IsPublished(Input input) => input.Name.StartsWith("published ", StringComparison.Ordinal);

    /// <summary>The ends where a range has ends, otherwise those of the 95 % interval.</summary>
    private static (double Low, double High) Ends(Distribution prevalence) =>
        prevalence.IsFixed ? (prevalence.Mean, prevalence.Mean)
        : prevalence.Density(prevalence.Low) > 0 && prevalence.Density(prevalence.High) > 0 ? (prevalence.Low, prevalence.High)
        : (prevalence.Quantile(0.025), prevalence.Quantile(0.975));
}
