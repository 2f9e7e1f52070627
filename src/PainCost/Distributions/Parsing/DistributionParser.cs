using System.Diagnostics.CodeAnalysis;
using PainCost.Distributions.Stated;
using PainCost.Texts.Names;

namespace PainCost.Distributions.Parsing;

/// <summary>Reads the text form of a distribution; every refusal says how to mend the text.</summary>
internal static class DistributionParser
{
    /// <summary>A list of 100,000 values with all their digits has less.</summary>
    private const int MostSigns = 4_000_000;

    /// <summary>No family has so long a name; what is longer is not compared with them.</summary>
    private const int LongestWord = 40;

    public static bool TryParse(
        string text, [NotNullWhen(true)] out Distribution? distribution, [NotNullWhen(false)] out string? error)
    {
        (distribution, error) = TooLong(text) is { } fault ? (null, fault) : Read(text.Trim());
        return distribution is not null;
    }

    /// <summary>What is wrong with a text that would take too long to read or to work with; null for others.</summary>
    private static string? TooLong(string text) =>
        text.Length > MostSigns
            ? FormattableString.Invariant(
            $"{Shown.Of(text)} has {text.Length} signs but may have {MostSigns}; round the values and give each its count as weight")
        : Brackets.Depth(text) > DistributionText.Deepest
            ? $"more than {DistributionText.Deepest} brackets are open at once; write the mixture as one list"
        : Brackets.Moves(text) > DistributionText.MostMoves ? $"{Shown.Of(text)} has more than {DistributionText.MostMoves} moves in a row; add up the shifts and multiply the scales by hand"
        : null;

    private static (Distribution? Distribution, string? Error) Read(string text)
    {
        var point = Brackets.LastMove(text);
        if (point > 0)
        {
            var (parent, error) = Read(text[..point]);
            return parent is null ? (null, error) : ReadMove(parent, text[(point + 1)..]);
        }

        if (NumberCure.WithError(text) is { } cure)
        {
            return (null, cure);
        }

        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return ReadNumber(text);
        }

        var family = text[..open].TrimEnd().ToLowerInvariant();
        if (family == DistributionForm.Fit.Family)
        {
            return FitStatement.Read(text, open);
        }

        var forms = DistributionForm.All.Where(f => f.Family == family).ToList();
        if (forms.Count == 0)
        {
            return (null, UnknownFamily(family));
        }

        return ReadStatement(forms, text, open, parent: null);
    }

    /// <summary>What is done to a distribution, such as <c>truncate(low=0)</c>.</summary>
    private static (Distribution? Distribution, string? Error) ReadMove(Distribution parent, string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var name = text[..Math.Max(open, 0)].Trim().ToLowerInvariant();
        var forms = DistributionForm.Moves.Where(f => f.Family == name).ToList();
        return forms.Count > 0
            ? ReadStatement(forms, text, open, parent)
            : (null, $"{Shown.Of($".{text}")} cannot follow a distribution; write {string.Join(" or ", DistributionForm.Moves.Select(f => $".{f}"))}");
    }

    private static (Distribution? Distribution, string? Error) ReadStatement(
        List<DistributionForm> forms, string text, int open, Distribution? parent)
    {
        if (!Brackets.ClosesAtEnd(text, open))
        {
            return (null, $"{Shown.Of(text)} must end with its one closing bracket, as {forms[0]}");
        }

        if (forms[0].Lists is not null)
        {
            return new PartList(forms[0]).TryRead(text[(open + 1)..^1], out var parts, out var fault)
                ? Make(forms, new DistributionText(forms[0].Family, []) { Parts = parts })
                : (null, $"{forms[0].Family}: {fault}");
        }

        var statement = new NamedNumbers(forms);
        return statement.TryRead(text[(open + 1)..^1], out var numbers, out var error)
            ? Make(forms, new(forms[0].Family, numbers, parent))
            : (null, error);
    }

    private static (Distribution? Distribution, string? Error) ReadNumber(string text)
    {
        if (text.Length == 0)
        {
            return (null, $"the text is empty; write a number or one of {Families()}");
        }

        if (char.IsLetter(text[0]) && NearestFamily(text.ToLowerInvariant()) is { } near)
        {
            return (null,
                $"{Shown.Of(text)} has no numbers; write {string.Join(" or ", DistributionForm.All.Where(f => f.Family == near))}");
        }

        return NumberReader.TryRead(text, out var value, out var error)
            ? Make([DistributionForm.All[0]], new("fixed", [new("value", value, text)]))
            : (null, NumberCure.Of(text) is null ? $"{error}; or write one of {Families()}" : error);
    }

    /// <summary>The distribution, or what its door says.</summary>
    public static (Distribution? Distribution, string? Error) Make(List<DistributionForm> forms, DistributionText text)
    {
        var names = text.Numbers.Select(n => n.Name == "sd" ? "se" : n.Name).ToList();
        var form = forms.First(f => f.Takes(names));
        try
        {
            return (form.Make(text), null);
        }
        catch (ArgumentException impossible)
        {
            return (null, $"{Shown.Cut(text.ToString())}: {impossible.Message}");
        }
    }

    private static string UnknownFamily(string family)
    {
        var suggestion = NearestFamily(family) is { } near ? $"; did you mean {near}?" : ".";
        return $"{Shown.Of(family)} is not a family of distributions{suggestion} There are {Families()}";
    }

    private static string Families() =>
        string.Join(", ", DistributionForm.All.Select(f => f.Family).Append(DistributionForm.Fit.Family).Distinct());

    private static string? NearestFamily(string word)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var nearest = DistributionForm.All.MinBy(f => EditDistance.Between(word, f.Family))!.Family;
        return EditDistance.Between(word, nearest) <= Math.Max(2, nearest.Length / 3) ? nearest : null;
    }
}
