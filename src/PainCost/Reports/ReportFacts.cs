using PainCost.Burden;
using PainCost.Modelling;
using PainCost.Quantities;
using PainCost.Sampling;
using PainCost.Units;

namespace PainCost.Reports;

/// <summary>What every form of report says beside the estimates.</summary>
internal static class ReportFacts
{
    /// <summary>The price basis of the first output that has money; null when none has.</summary>
    public static PriceBasis? PriceBasis(Model model) => model.Outputs.Select(o => o.Unit.PriceBasis).FirstOrDefault(basis => basis is not null);

    public static string DesignName(Design design) => design switch
    {
        Design.MonteCarlo => "Monte Carlo",
        Design.LatinHypercube => "Latin hypercube",
        _ => design.ToString(),
    };

    /// <summary>Inputs that nobody has verified: they carry their mark into every report.</summary>
    public static IEnumerable<Input> Unverified(Model model) =>
        model.Inputs.Where(i => i.IsUnverified);

    /// <summary>What a share of what is unverified is a share of, with its verb: the total, or the cases of a profile without a cost.</summary>
    public static string Headline(Model model) => PainBurden.Components(model).Count > 0 ? "total rests" : "cases rest";

    public static string Known(Input input) => input.Provenance?.Knowledge.ToString().ToLowerInvariant() ?? "not stated";

    public static IEnumerable<Source> Sources(Model model) =>
        model.Inputs.Select(i => i.Provenance?.Source).OfType<Source>().Distinct().OrderBy(s => s.Id, StringComparer.Ordinal);
}
