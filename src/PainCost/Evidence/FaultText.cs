using System.Globalization;
using PainCost.Texts;

namespace PainCost.Evidence;

/// <summary>Faults as a reader gets them: the same fault of many rows once, with its rows, and no more than a screen of them.</summary>
internal static class FaultText
{
    private const int MostShown = 20;
    private const int MostSpans = 8;

    /// <summary>An entry for each fault; faults of one column that say the same are one, at the place of the first.</summary>
    public static IReadOnlyList<string> Told(IEnumerable<EvidenceFault> faults) =>
    [
        .. from fault in EvidenceFault.InOrder(faults)
           group fault by (fault.File, fault.Column, fault.Message, fault.Position) into same
           select same.Key.Position > 0 ? At(same.First())
               : Of(same.Key.File, [.. same.Select(fault => fault.Line)], same.Key.Column, same.Key.Message),
    ];

    /// <summary>A fault of a JSON file, such as <c>mine.json(3,17), scenarios.low.draws: ...</c></summary>
    public static string At(EvidenceFault fault) => string.Create(
        CultureInfo.InvariantCulture,
        $"{fault.File}({fault.Line},{fault.Position}){(fault.Column.Length > 0 ? $", {fault.Column}" : "")}: {fault.Message}");

    /// <summary>The first twenty entries, one below the other, and how many more there are.</summary>
    public static string Joined(IReadOnlyList<string> entries)
    {
        var more = entries.Count - MostShown;
        IEnumerable<string> shown = more <= 0 ? entries
            : entries.Take(MostShown)
                .Append(string.Create(
                CultureInfo.InvariantCulture, $"and {more:N0} more fault{(more == 1 ? "" : "s")}; mend these first."));
        return string.Join(Environment.NewLine, shown.Select(SafeText.ForMessage));
    }

    /// <summary>
    /// One fault of a file, in its lines, or of a sheet, whose name stands in quotation marks, in its rows; line 0 for the file as a whole,
    /// no file where the message says all.
    /// </summary>
    public static string Of(string file, IReadOnlyList<int> lines, string column, string message)
    {
        if (file.Length == 0)
        {
            return message;
        }

        var place = lines is [0] ? file : PlaceOf(file, Spans(lines));
        return column.Length > 0 ? $"{place}, column '{column}': {message}" : $"{place}: {message}";
    }

    /// <summary>Lines of a file, or rows of a sheet, whose name stands in quotation marks.</summary>
    public static string PlaceOf(string file, string lines) => file.EndsWith('\'') ? $"{file}, row {lines}" : $"{file}({lines})";

    /// <summary>Lines such as <c>3, 70-84 and 120</c>, the first few spans of them.</summary>
    private static string Spans(IReadOnlyList<int> lines)
    {
        List<(int From, int To)> spans = [];
        foreach (var line in lines)
        {
            if (spans is [.., var last] && line == last.To + 1)
            {
                spans[^1] = last with { To = line };
            }
            else
            {
                spans.Add((line, line));
            }
        }

        var rest = spans.Skip(MostSpans).Sum(span => span.To - span.From + 1);
        var shown = string.Join(
            ", ", spans.Take(MostSpans)
            .Select(span =>
            FormattableString.Invariant($"{span.From}") + (span.To > span.From ? FormattableString.Invariant($"-{span.To}") : "")));
        return rest == 0 ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown} and {rest:N0} more");
    }
}
