using System.Globalization;
using PainCost.Burden.Inputs;

namespace PainCost.Burden.Perspectives;

/// <summary>Which part of a component falls on a perspective: all, a share, what a payer pays, or what all but that payer pay.</summary>
/// <param name="Payer">The payer; null where the part does not follow payers.</param>
/// <param name="Share">The share [1] where it does not; from 0 to 1.</param>
internal sealed record Bears(string? Payer, double Share = 1)
{
    private const string IfGiven = " if given";

    /// <summary>Whether it is what all payers but the one pay.</summary>
    public bool IsOfTheOthers { get; private init; }

    /// <summary>Whether nothing falls where the profile has no such payer; otherwise the payer is missing.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>Whether all of it falls.</summary>
    public bool IsAll => Payer is null && Share == 1;

    /// <summary>What a cell of a table says; <see cref="Fault"/> tells of one that says nothing.</summary>
    public static Bears Parse(string text) => text switch
    {
        "all" => new Bears(Payer: null),
        "out of pocket" => new Bears(Payers.OutOfPocket),
        "third party" => new Bears(Payers.OutOfPocket) { IsOfTheOthers = true },
        "public" => new Bears(Payers.Public),
        _ when Number(text) is { } share => new Bears(Payer: null, share),
        _ when text.EndsWith(IfGiven, StringComparison.Ordinal) => new Bears(text[..^IfGiven.Length]) { IsOptional = true },
        _ => new Bears(text),
    };

    /// <summary>Why a cell says nothing for a component, and how to mend it; null when it does.</summary>
    public static string? Fault(string component, string text) =>
        string.IsNullOrWhiteSpace(text)
            ? $"say which part of '{component}' falls on them: all, a share such as 0.6, or a payer of health care."
        : Number(text) is { } share && !(share >= 0 && share <= 1)
            ? $"a share of '{component}' must lie in [0, 1] but is {text}; write 0.6 for 60 %."
        : Parse(text).Payer is { } payer && !BurdenOutput.IsHealthCare(component)
            ? $"'{payer}' is a payer, and payers share health care, medication and infusions only; of '{component}' write all, or a share "
                + "such as 0.6."
        : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
