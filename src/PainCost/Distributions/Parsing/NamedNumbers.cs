using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Parsing;

/// <summary>Reads the named numbers between the brackets, in any order, for one of a family's forms.</summary>
internal sealed class NamedNumbers(List<DistributionForm> forms)
{
    /// <summary>The numbers in the order written; otherwise why they are refused.</summary>
    public bool TryRead(string inner, out IReadOnlyList<StatedNumber> numbers, out string error)
    {
        var read = new List<StatedNumber>();
        numbers = read;
        error = "";
        foreach (var part in Parts(inner))
        {
            if (!TryReadOne(part, read, out error))
            {
                return false;
            }
        }

        var names = read.Select(n => Canonical(n.Name)).ToList();
        if (forms.Any(f => f.Takes(names)))
        {
            return true;
        }

        var verb = names.Count == 1 ? "does" : "do";
        error = names.Count == 0
            ? $"numbers are missing; {Takes()}"
            : $"{string.Join(", ", names)} {verb} not make a {forms[0].Family}{Missing(names)}; {Takes()}";
        return false;
    }

    /// <summary>The pieces between commas; a piece without a name belongs to a number that was written with a comma.</summary>
    private static List<string> Parts(string inner)
    {
        var parts = new List<string>();
        foreach (var piece in inner.Split(','))
        {
            var startsWithDigit = piece.Length > 0 && char.IsAsciiDigit(piece[0]);
            if (parts.Count > 0 && startsWithDigit && !piece.Contains('=', StringComparison.Ordinal))
            {
                parts[^1] += "," + piece;
            }
            else
            {
                parts.Add(piece);
            }
        }

        return parts is [var only] && string.IsNullOrWhiteSpace(only) ? [] : parts;
    }

    private bool TryReadOne(string part, List<StatedNumber> read, out string error)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            error = $"{Shown.Of(part.Trim())} has no name; {Takes()}";
            return false;
        }

        var name = part[..equals].Trim().ToLowerInvariant();
        var written = part[(equals + 1)..].Trim();
        if (!forms.Any(f => f.Knows(Canonical(name))))
        {
            error = $"{Shown.Of(name)} is not a number of this family; {Takes()}";
            return false;
        }

        if (read.Any(n => Canonical(n.Name) == Canonical(name)))
        {
            error = $"{name} is given twice; {Takes()}";
            return false;
        }

        if (written.Contains('(', StringComparison.Ordinal))
        {
            error = $"{name} must be a plain number but begins a distribution, {Shown.Of(written)}; where {name} itself is uncertain, write mixture(distribution: weight, ...)";
            return false;
        }

        if (!NumberReader.TryRead(written, out var value, out error))
        {
            error = $"{name}={error}";
            return false;
        }

        read.Add(new(name, value, written));
        return true;
    }

    private string Missing(List<string> names)
    {
        var nearest = forms.FirstOrDefault(f => names.All(f.Knows));
        return nearest is null ? "" : nearest.HasQuantiles ? " without two quantiles"
            : $" without {string.Join(" and ", nearest.Needed.Except(names))}";
    }

    private string Takes() => $"write {string.Join(" or ", forms)}";

    private static string Canonical(string name) => name == "sd" ? "se" : name;
}
