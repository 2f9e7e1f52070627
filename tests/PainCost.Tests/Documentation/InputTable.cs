using System.Globalization;
using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;

namespace PainCost.Tests.Documentation;

/// <summary>The table of all inputs as docs/model.md has it, written from the catalogue.</summary>
internal static class InputTable
{
    private const string Begin = "<!-- inputs -->\n";
    private const string End = "<!-- /inputs -->";

    /// <summary>A page without its table.</summary>
    public static string Without(string page) => Parted(page, (before, after) => before + after);

    /// <summary>A page with the table as the catalogue has it now.</summary>
    public static string In(string page) => Parted(page, (before, after) => $"{before}{Text()}\n{after}");

    private static string Parted(string page, Func<string, string, string> join)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin >= 0 && end > begin, $"the page has lost the marks {Begin.Trim()} and {End} around its table");
        return join(page[..(begin + Begin.Length)], page[end..]);
    }

    private static string Text() => string.Join('\n',
    [
        "| Input | Unit | At most | Used by |",
        "|---|---|---|---|",
        .. BurdenInput.All.OrderBy(known => known.Group).Select(Row),
    ]);

    private static string Row(KnownInput known) =>
        $"| {(known.IsOwn ? $"**`{known.ToWrite}`**" : $"`{known.ToWrite}`")} | {Unit(known)} | {Largest(known)} | {UsedBy(known)} |";

    private static string Unit(KnownInput known) => known.UnitPattern.Replace("money", "USD", StringComparison.Ordinal);

    private static string Largest(KnownInput known) => double.IsFinite(known.Largest) ? known.Largest.ToString(CultureInfo.InvariantCulture)
        : "";

    private static string UsedBy(KnownInput known)
    {
        var whom = known.Group switch
        {
            InputGroup.Cases => "cases",
            InputGroup.FromAbove when known.PartOf is { } whole => $"with a published total; a part of `{whole}`",
            InputGroup.FromAbove => "with a published total",
            InputGroup.Prices when known.Beside.Count == 0 => "money of another currency",
            InputGroup.Prices => $"what it stands beside: {string.Join(", ", known.Beside.Select(beside => $"`{beside.ToWrite}`"))}",
            _ => string.Join(", ", ComponentList.OfAnyProfile.Where(c => c.Uses(known)).Select(c => c.Output).Distinct()),
        };
        return known.IsOfTheWhole ? $"{whom}; one for the whole population" : whom;
    }
}
