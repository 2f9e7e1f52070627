using PainCost.Burden.Inputs;
using PainCost.Evidence;
using PainCost.Evidence.Checks;

namespace PainCost.Burden.Beginnings;

/// <summary>Puts the figures that a user knows in place of those to start from.</summary>
internal static class FirstProfile
{
    private const string Employer = "employer";

    // Without a key, so that a file of one sheet needs no sources beside it.
    private static readonly Source User = new("", Profile.GivenByTheUser.Citation);

    private static readonly string Care = BurdenInput.ExcessHealthCareCost.Name;
    private static readonly string Payers = BurdenInput.PayerWeight.Prefix;

    /// <param name="defaults">The figures to start from.</param>
    /// <param name="basis">The money of what was given.</param>
    /// <param name="given">What may be given; where it is not, the default stands.</param>
    /// <param name="withoutPayers">Whether health care falls on one payer, so that it is not divided.</param>
    /// <exception cref="FaultsException">A figure is impossible, or is wanted and has no default; all at once.</exception>
    public static Profile Of(Profile defaults, PriceBasis basis, IReadOnlyList<GivenFigure> given, bool withoutPayers = false)
    {
        var faults = given.Select(figure => Fault(figure, defaults, basis)).OfType<string>().ToList();
        if (faults.Count > 0)
        {
            throw new FaultsException(faults);
        }

        var values = given.Where(figure => figure.Value is not null).ToDictionary(figure => figure.Input, StringComparer.Ordinal);
        var known = defaults.Rows.Where(row => values.ContainsKey(row.Input) || IsIn(row, basis));
        var hasCare = known.Any(row => row.Input == Care);
        var rows = known.Where(row => !row.Input.StartsWith(Payers, StringComparison.Ordinal) || (hasCare && !withoutPayers))
            .Select(row => values.TryGetValue(row.Input, out var figure) ? Given(row, figure, basis) : row);
        return new Profile(
            defaults.Name, defaults.Title, defaults.Description, basis, withoutPayers ? [.. rows, OnePayer(defaults)] : rows);
    }

    private static string? Fault(GivenFigure figure, Profile defaults, PriceBasis basis) =>
        figure.Value is { } value ? Limits.Violation(figure.Input, value, Unit.Parse(figure.Unit))
        : figure.Input != Care && defaults.Rows.Any(row => row.Input == figure.Input && !IsIn(row, basis))
            ? $"{figure.Input} is needed in {basis}: what is known of it is in {DefaultFigures.Basis.Currency}."
        : null;

    private static bool IsIn(EvidenceRow row, PriceBasis basis) => row.Unit.PriceBasis is not { } own || own.Currency == basis.Currency;

    private static EvidenceRow Given(EvidenceRow row, GivenFigure figure, PriceBasis basis) =>
        new(row.Input, figure.Value!, Unit.Parse(figure.Unit), User)
        {
            Population = row.Population,
            PriceYear = row.PriceYear is null ? null : basis.Year,
            Knowledge = Knowledge.Assumption,
            Note = "Given by the user.",
        };

    private static EvidenceRow OnePayer(Profile defaults) => defaults.Rows.First(row => row.Input == Payers + Employer) with
    {
        Distribution = Distribution.Fixed(1),
        Source = User,
        Population = "the employer's people",
        Year = "",
        Note = "The cost of health care was given as what the employer pays.",
        File = "",
        Line = 0,
        Written = "",
    };
}
