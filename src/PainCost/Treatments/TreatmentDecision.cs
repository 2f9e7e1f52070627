using PainCost.Burden.Inputs;
using PainCost.Treatments.Equation;

namespace PainCost.Treatments;

/// <summary>
/// Several treatments, and none, as the options of one decision: what each costs and brings for a person who could have it.
/// </summary>
/// <remarks>One model, so that all options see the same draws of the burden that they share.</remarks>
public static class TreatmentDecision
{
    /// <summary>The name of the option not to treat.</summary>
    public const string NoTreatment = "no treatment";

    private const string Cost = "net cost: ";
    private const string Weeks = "pain-free weeks: ";
    private const string Benefit = "net benefit: ";

    /// <summary>The output that holds an option's net cost.</summary>
    /// <param name="option">A treatment's name, or <see cref="NoTreatment"/>.</param>
    /// <returns>The name of an output in money per patient and year.</returns>
    public static string CostOf(string option) => Cost + option;

    /// <summary>The output that holds the pain-free weeks of an option: weeks of effect times the relieved share of pain.</summary>
    /// <param name="option">A treatment's name, or <see cref="NoTreatment"/>.</param>
    /// <returns>
    /// The name of an output in weeks per patient and year; the model has it only when every treatment states its relief.
    /// </returns>
    public static string WeeksOf(string option) => Weeks + option;

    /// <summary>The output that holds an option's net benefit: what its pain-free weeks are worth, less its net cost.</summary>
    /// <param name="option">A treatment's name, or <see cref="NoTreatment"/>.</param>
    /// <returns>The name of an output in money per patient and year.</returns>
    public static string BenefitOf(string option) => Benefit + option;

    /// <summary>Builds the model of a decision.</summary>
    /// <param name="treated">One burden under each treatment, all in the same prices; of each, what it averts must be known.</param>
    /// <param name="valueOfPainFreeWeek">
    /// What a week without pain is worth to the patient, in money per week; null to count costs alone.
    /// </param>
    /// <returns>Net benefit, net cost and pain-free weeks of each option, per patient and year.</returns>
    /// <exception cref="ArgumentException">
    /// No treatment, one of which nothing is known that it averts, or a value of weeks where one does not state its relief of pain.
    /// </exception>
    /// <exception cref="UnitMismatchException">The treatments are in different prices.</exception>
    public static Model Model(IReadOnlyList<TreatedBurden> treated, Quantity? valueOfPainFreeWeek = null)
    {
        ArgumentNullException.ThrowIfNull(treated);
        Check(treated, valueOfPainFreeWeek is not null);
        List<(string Option, Quantity Cost, Quantity? Weeks)> options = [.. treated.Select(Option)];
        var hasWeeks = options.All(o => o.Weeks is not null);
        var zero = Quantity.Of(0, options[0].Cost.Unit.ToString());
        options.Insert(0, (NoTreatment, zero, hasWeeks ? Quantity.Of(0, options[0].Weeks!.Unit.ToString()) : null));
        return PainCost.Model.Of(
        [
            .. options.Select(o => (BenefitOf(o.Option), Net(o.Cost, o.Weeks, valueOfPainFreeWeek))),
            .. options.Select(o => (CostOf(o.Option), o.Cost)),
            .. hasWeeks ? options.Select(o => (WeeksOf(o.Option), o.Weeks!)) : [],
        ]).Describe(treated[0].Model.Title.Split(',')[0],
            treated[0].Model.Choices.Where(choice => treated.All(t => t.Model.Choices.Contains(choice))));
    }

    private static Quantity Net(Quantity cost, Quantity? weeks, Quantity? value) =>
        value is null || weeks is null ? -1 * cost : (value * weeks) - cost;

    private static (string Option, Quantity Cost, Quantity? Weeks) Option(TreatedBurden burden)
    {
        var name = burden.Intervention.Name;
        Quantity? Find(KnownInput input) => burden.Model.Inputs.FirstOrDefault(i => i.Name == input.Of(name).Name);
        var cost = burden.Model.Outputs.First(o => o.Name == TreatmentOutput.NetCostPerPatient).Quantity;
        var weeks = Find(TreatmentInputs.PainRelief) is { } relief && Find(TreatmentInputs.PainAtBaseline) is { } baseline
            && Find(TreatmentInputs.WeeksOfEffect) is { } perCourse && Find(BurdenInput.Courses) is { } courses
            ? (courses * perCourse * (relief / baseline)).Named(WeeksOf(name))
            : null;
        return (name, cost, weeks);
    }

    private static bool HasNetCost(TreatedBurden burden) => burden.Model.Outputs.Any(o => o.Name == TreatmentOutput.NetCostPerPatient);

    private static void Check(IReadOnlyList<TreatedBurden> treated, bool needsWeeks)
    {
        if (treated.Count == 0)
        {
            throw new ArgumentException("A decision needs at least one treatment beside none.");
        }

        var faults = treated.Where(t => !HasNetCost(t))
            .Select(t => $"nothing is known of what {t.Intervention.Name} averts; give {string.Join(" and ", t.Missing)}")
            .Concat(treated.Where(t => needsWeeks && HasNetCost(t) && Option(t).Weeks is null)
                .Select(t => $"{t.Intervention.Name} states no relief of pain, so it has no pain-free weeks to value"))
            .ToList();
        if (faults.Count > 0)
        {
            throw new ArgumentException($"{string.Join("; ", faults)}.");
        }

        var units = treated.Select(t => (t.Intervention.Name, Option(t).Cost.Unit)).ToList();
        if (units.Find(u => u.Unit != units[0].Unit) is { Name: { } other } odd)
        {
            throw new UnitMismatchException(
                $"{units[0].Name} is in {units[0].Unit} and {other} in {odd.Unit}; choose one price basis for both.");
        }
    }
}
