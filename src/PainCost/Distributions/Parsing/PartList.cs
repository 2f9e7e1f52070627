using PainCost.Distributions.Stated;

namespace PainCost.Distributions.Parsing;

/// <summary>Reads the parts of a list or a mixture, each with its weight after a colon.</summary>
internal sealed class PartList(DistributionForm form)
{
    /// <summary>The parts in the order written; otherwise which is refused, and why.</summary>
    public bool TryRead(string inner, out IReadOnlyList<StatedPart> parts, out string error)
    {
        var read = new List<StatedPart>();
        parts = read;
        error = string.IsNullOrWhiteSpace(inner) ? $"its parts are missing; write {form}" : "";
        if (error.Length > 0)
        {
            return false;
        }

        var pieces = Brackets.Split(inner, ',');
        for (var i = 0; i < pieces.Count; i++)
        {
            if (ReadOne(pieces[i].Trim(), out error) is not { } part)
            {
                error = FormattableString.Invariant($"part {i + 1} of {pieces.Count}, {Shown.Of(pieces[i].Trim())}: {error}");
                return false;
            }

            read.Add(part);
        }

        return true;
    }

    private StatedPart? ReadOne(string piece, out string error)
    {
        var halves = Brackets.Split(piece, ':');
        if (halves.Count > 2 || (halves.Count == 1 && form.IsWeightNeeded))
        {
            error = $"one colon and a weight after it are wanted; write {form}";
            return null;
        }

        StatedNumber? weight = null;
        if (halves.Count == 2 && !TryNumber("weight", halves[1].Trim(), out weight, out error))
        {
            return null;
        }

        var written = halves[0].Trim();
        if (TryNumber("value", written, out var value, out error))
        {
            return new(value, null, weight);
        }

        if (!form.HoldsDistributions || written.Length == 0)
        {
            return null;
        }

        return DistributionParser.TryParse(written, out var distribution, out var fault) ? new(null, distribution, weight)
            : Refuse(fault, out error);
    }

    private static StatedPart? Refuse(string fault, out string error)
    {
        error = fault;
        return null;
    }

    private static bool TryNumber(string name, string written, out StatedNumber? number, out string error)
    {
        number = NumberReader.TryRead(written, out var value, out error) ? new(name, value, written) : null;
        return number is not null;
    }
}
