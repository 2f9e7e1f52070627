
namespace PainCost.Reports.Sentences;

/// <summary>What a result is, and what most of it is, in sentences.</summary>
internal static class ResultSentences
{
    public const string Total = "total";

    private const string Article = "ARTICLE";
    private const string Published = "published ";
    private const double Level = 0.95;
    private const double Most = 2 / 3.0;

    public static IEnumerable<string> Of(Simulation simulation)
    {
        var model = simulation.Model;
        if (model.Components.Count == 0)
        {
            return OfCases(simulation);
        }

        return Publisher(model) is { } who ? [OfPublished(simulation, who)] : [OfBuilt(simulation), Largest(simulation)];
    }

    /// <summary>Who published the figures that a burden is split from; null for one that is built from what a case costs.</summary>
    public static Source? Publisher(Model model) => IsFromAbove(model)
        ? model.Inputs.Where(i => i.Name.StartsWith(Published, StringComparison.Ordinal) && i.Unit.PriceBasis is not null)
            .OrderBy(i => i.Name == Published + Total ? 0 : 1).Select(i => i.Provenance?.Source).FirstOrDefault()
        : null;

    private static bool IsFromAbove(Model model) =>
        model.Choices.Any(c => c.Name == "approach" && c.Value.StartsWith("from above", StringComparison.Ordinal));

    private static IEnumerable<string> OfCases(Simulation simulation)
    {
        var cases = simulation.Estimates[0];
        var scale = Scale.OfSize(cases.Mean);
        yield return $"{CasesText(cases.Mean)}{Interval(cases, scale.Range, scale.Word)}.";
        if (simulation.Model.Outputs[0].Role == OutputRole.Count)
        {
            yield return "There is no cost in this profile, so there is no burden to show.";
        }
    }

    private static string OfPublished(Simulation simulation, Source publisher)
    {
        var (total, who) = (simulation.Estimates[0], publisher.Id == Article ? "The article" : publisher.Id);
        var isRestated = simulation.Model.Choices.Any(c => c.Name.StartsWith("price index of", StringComparison.Ordinal));
        var prices = isRestated ? "restated in " : "in ";
        var amount = $"{MoneyText.Of(total.Mean, total.Unit)} a year{Interval(total)}, {prices}{MoneyText.Prices(total.Unit.PriceBasis!)}";
        var says = IsDrawn(total)
            ? $"If a case costs what {(publisher.Id == Article ? "the article" : who)} has, the total is {amount}"
            : $"{who} says {amount}";
        return $"{says}{Bearer(simulation.Model)}.";
    }

    private static string OfBuilt(Simulation simulation)
    {
        var total = simulation.Estimates[0];
        var perCase = Find(simulation, OutputRole.PerCase);
        var cases = Find(simulation, OutputRole.Count);
        var each = perCase is null || cases is null ? ""
            : $": {CasesText(cases.Mean)} at {MoneyText.Of(perCase.Mean, perCase.Unit)} per case";
        var amount = $"The burden is {MoneyText.Of(total.Mean, total.Unit)} a year{Interval(total)}";
        var prices = total.Unit.PriceBasis is { } basis ? $", in {MoneyText.Prices(basis)}" : "";
        return $"{amount}{prices}{Bearer(simulation.Model)}{each}.";
    }

    private static Estimate? Find(Simulation simulation, OutputRole role) =>
        simulation.Model.Outputs.FirstOrDefault(output => output.Role == role) is { } found ? simulation[found.Name] : null;

    private static string Largest(Simulation simulation)
    {
        var total = simulation.Estimates[0].Mean;
        var (parts, sum) = (new List<string>(), 0.0);
        foreach (var name in simulation.Model.Components.OrderByDescending(name => simulation[name].Mean))
        {
            if (total <= 0 || sum >= Most * total)
            {
                break;
            }

            sum += simulation[name].Mean;
            parts.Add($"{name} ({Amount.Percent(simulation[name].Mean / total)})");
        }

        return parts.Count == 0 ? "No component of it is above nought." : $"Most of it is {WordsOf(parts)}.";
    }

    private static string Bearer(Model model) =>
        model.Choices.FirstOrDefault(c => c.Name == "perspective") is { Value: not "societal" } perspective
            ? $", as far as the {perspective.Value} bears it" : "";

    private static string Interval(Estimate total) => Interval(total, (low, high) => MoneyText.Range(low, high, total.Unit), "");

    private static string Interval(Estimate estimate, Func<double, double, string> range, string word)
    {
        if (!IsDrawn(estimate))
        {
            return "";
        }

        var interval = estimate.Interval(Level);
        return $" (95 % uncertainty interval {range(interval.Low, interval.High)}{(word.Length > 0 ? " " + word : "")})";
    }

    private static bool IsDrawn(Estimate estimate) => Weights.IsDrawn(estimate);

    private static string CasesText(double cases)
    {
        var scale = Scale.OfSize(cases);
        return $"{scale.Text(cases)}{(scale.Word.Length > 0 ? " " + scale.Word : "")} cases";
    }

    private static string WordsOf(List<string> parts) => parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
}
