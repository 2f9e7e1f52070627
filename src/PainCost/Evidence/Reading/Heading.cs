using PainCost.Evidence.Tables;

namespace PainCost.Evidence.Reading;

/// <summary>What the lines before the header say of the whole profile.</summary>
internal sealed class Heading
{
    private const string TitleKey = "title:";
    private const string PriceBasisKey = "price basis:";

    /// <summary>The heading of a file; a price basis that cannot be read goes into <paramref name="faults"/>.</summary>
    public Heading(IReadOnlyList<(int Line, string Text)> lines, string file, FaultLog faults)
    {
        var description = new List<string>();
        foreach (var (line, text) in lines)
        {
            if (Value(text, TitleKey) is { } title)
            {
                Title = title;
            }
            else if (Value(text, PriceBasisKey) is { } basis)
            {
                PriceBasis = ReadPriceBasis(basis, file, line, faults);
                IsLegible &= PriceBasis is not null;
            }
            else
            {
                description.Add(text);
            }
        }

        Description = string.Join(" ", description.Where(text => text.Length > 0));
    }

    public string Title { get; } = "";

    public string Description { get; }

    public PriceBasis? PriceBasis { get; }

    /// <summary>Whether every line of the heading that has a meaning could be read.</summary>
    public bool IsLegible { get; } = true;

    private static string? Value(string text, string key) =>
        text.StartsWith(key, StringComparison.OrdinalIgnoreCase) ? text[key.Length..].Trim() : null;

    private static PriceBasis? ReadPriceBasis(string text, string file, int line, FaultLog faults)
    {
        if (PriceBasis.FromNoun(text) is { } basis)
        {
            return basis;
        }

        faults.Add(file, line, "", $"'{text}' is no price basis; write a currency and a year, such as USD2010.");
        return null;
    }
}
