using PainCost.Evidence;
using PainCost.Spreadsheets;

namespace PainCost.Cli.CommandLine;

/// <summary>The correlations that the command line states, in a file or one by one.</summary>
internal static class StatedCorrelations
{
    /// <summary>Those of the file, if any, and those stated one by one, under the copula named; left out, that of the file.</summary>
    /// <exception cref="FormatException">
    /// A text is not of the form name ~ name = correlation, or the profile has no such input; all faults at once.
    /// </exception>
    /// <exception cref="EvidenceException">The file has faults.</exception>
    /// <exception cref="CorrelationException">A pair is given twice.</exception>
    public static Correlations Read(Profile profile, IEnumerable<string> texts, string? file, string? copula, Func<string,
        bool>? others = null)
    {
        var fromFile = file is null ? Correlations.None
            : WorkbookPath.IsOne(file) ? Workbook.Load(file).Correlations(profile)
            : CorrelationFile.Load(file, profile);
        var (pairs, faults) = (new List<Correlation>(), new List<string>());
        foreach (var text in texts)
        {
            try
            {
                var pair = Correlation.Parse(text);
                foreach (var name in new[] { pair.First, pair.Second }.Where(name => others?.Invoke(name) != true))
                {
                    _ = profile[name];
                }

                pairs.Add(pair);
            }
            catch (Exception e) when (e is FormatException or ArgumentException)
            {
                faults.Add($"--correlate {e.Message}");
            }
        }

        return faults.Count > 0
            ? throw new FormatException(string.Join(Environment.NewLine, faults))
            : Correlations.Of(fromFile.Pairs.Concat(pairs)).Under(copula is null ? fromFile.Copula : Copula.Parse(copula));
    }

    /// <summary>The model with the correlations of the inputs that it uses.</summary>
    /// <exception cref="CorrelationException">An input is fixed, or the correlations cannot be.</exception>
    public static Model Apply(Model model, Correlations correlations) =>
        correlations.IsEmpty ? model : model.Correlate(Correlations.Of(correlations.Pairs.Where(pair => IsUsed(model, pair)))
            .Under(correlations.Copula));

    /// <summary>A sentence for each correlation that changes nothing, because the equation at hand does not use both inputs.</summary>
    public static IEnumerable<string> WithoutEffect(Model model, Correlations correlations) =>
        from pair in correlations.Pairs
        where !IsUsed(model, pair)
        select $"Note: '{pair}' changes nothing in the burden, because this equation does not use both inputs.";

    private static bool IsUsed(Model model, Correlation pair) => model.Inputs.Any(i => i.Name == pair.First)
        && model.Inputs.Any(i => i.Name == pair.Second);
}
