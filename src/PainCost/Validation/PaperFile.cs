using System.Reflection;
using PainCost.Evidence;

namespace PainCost.Validation;

/// <summary>The files of published figures that come with the library.</summary>
internal static class PaperFile
{
    private const string Prefix = "PainCost.Validation.Data.";

    public static Profile Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Prefix}{name}.csv")
            ?? throw new InvalidOperationException($"The library was built without its data file '{name}.csv'.");
        using var reader = new StreamReader(stream);
        return Profile.Parse(reader, $"{name}.csv");
    }

    /// <summary>Some inputs of one stratum as a profile of its own, as the burden equation wants them.</summary>
    public static Profile Only(this Profile figures, string stratum, params IReadOnlyList<string> inputs) =>
        new($"{figures.Name} {stratum}".TrimEnd(), figures.Title, figures.Description, figures.PriceBasis,
            figures.Rows.Where(row => row.Stratum == stratum && inputs.Contains(row.Input)).Select(row => row with { Stratum = "" }));

    /// <summary>The figures of one name, over all strata.</summary>
    public static IEnumerable<PainCost.Quantity> All(this Profile figures, string input) =>
        figures.Rows.Where(row => row.Input == input).Select(row => figures[row.Name]);
}
