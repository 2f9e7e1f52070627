namespace PainCost.Prices.Reading;

/// <summary>A price index as people name it: a built-in one, or a file.</summary>
internal static class NamedIndex
{
    private const string Ending = ".csv";

    /// <exception cref="Evidence.EvidenceException">The file cannot be read or has faults.</exception>
    /// <exception cref="ArgumentException">There is no such index, or the file has several and none is named.</exception>
    public static PriceIndex Read(string text, string? folder)
    {
        var mark = text.LastIndexOf('#');
        var path = mark < 0 ? text : text[..mark];
        if (!path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
        {
            return PriceIndex.BuiltIn(text);
        }

        var place = folder is null ? path : Path.Combine(folder, path);
        return mark >= 0 ? PriceIndex.Load(place, text[(mark + 1)..]) : PriceIndex.Load(place);
    }
}
