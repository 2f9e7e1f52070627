
namespace PainCost.Reports.Formats;

/// <summary>What every form of report says beside the estimates.</summary>
internal static class ReportFacts
{
    /// <summary>The price basis of the first output that has money; null when none has.</summary>
    public static PriceBasis? PriceBasis(Model model) =>
        model.Outputs.Select(o => o.Unit.PriceBasis).FirstOrDefault(basis => basis is not null);

    public static string DesignName(Design design) => design switch
    {
        Design.MonteCarlo => "Monte Carlo",
        Design.LatinHypercube => "Latin hypercube",
        _ => design.ToString(),
    };

    /// <exception cref="FormatException">No design has that name.</exception>
    public static Design DesignOf(string name) => Enum.GetValues<Design>().Cast<Design?>().FirstOrDefault(d => DesignName(d!.Value) == name)
        ?? throw new FormatException($"there is no design '{name}'.");

    /// <summary>Inputs that nobody has verified: they carry their mark into every report.</summary>
    public static IEnumerable<Input> Unverified(Model model) =>
        model.Inputs.Where(i => i.IsUnverified);

    /// <summary>
    /// What a share of what is unverified is a share of, with its verb: the total, or the cases of a profile without a cost.
    /// </summary>
    public static string Headline(Model model) => model.Components.Count > 0 ? "total rests" : "cases rest";

    public static string Known(Input input) => input.Provenance?.Knowledge.ToString().ToLowerInvariant() ?? "not stated";

    /// <summary>How inputs go together, a line for each pair, with who says so.</summary>
    public static IEnumerable<string> Correlations(Model model) => model.Correlations.Pairs.Select(pair =>
        $"drawn together, copula {model.Correlations.Copula}: {pair}{(model.TiesIn(pair) is { Length: > 0 } ties ? $" ({ties})" : "")}, "
        + $"{Known(pair)}{(pair.Source is null ? "" : " in " + pair.Source.Id)}");

    public static string Known(Correlation pair) =>
        (pair.IsUnverified ? Knowledge.Assumption : Knowledge.Seen).ToString().ToLowerInvariant();

    public static IEnumerable<Source> Sources(Model model) =>
        model.Inputs.Select(i => i.Provenance?.Source).Concat(model.Correlations.Pairs.Select(pair => pair.Source)).OfType<Source>()
            .Distinct().OrderBy(s => s.Id, StringComparer.Ordinal);
}
