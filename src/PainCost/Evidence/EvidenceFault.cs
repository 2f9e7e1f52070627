using PainCost.Texts;

namespace PainCost.Evidence;

/// <summary>One thing that is wrong with an evidence file: where it stands, and how to mend it.</summary>
public sealed record EvidenceFault
{
    internal EvidenceFault(string file, int line, string column, string message) =>
        (File, Line, Column, Message) = (SafeText.ForMessage(file), line, SafeText.ForMessage(column), SafeText.ForMessage(message));

    /// <summary>The name of the file, such as <c>us.csv</c>, safe to be shown; empty where the message says all.</summary>
    public string File { get; }

    /// <summary>The physical line, counted from 1; 0 when the fault is of the file as a whole.</summary>
    public int Line { get; }

    /// <summary>
    /// The name of the column, safe to be shown; in a JSON file the path of the value, such as <c>scenarios.low.draws</c>; empty when the
    /// fault is of the whole line.
    /// </summary>
    public string Column { get; }

    /// <summary>
    /// What is wrong, what is allowed, and how to mend it. What it quotes is cut to about 80 characters, and safe to be shown.
    /// </summary>
    public string Message { get; }

    /// <summary>Which character of the line it is, from 1, in a file that has no columns; 0 in a table.</summary>
    public int Position { get; internal init; }

    /// <summary>The fault in one line, such as <c>us.csv(3), column 'known': ...</c></summary>
    /// <returns>File, line, column and message.</returns>
    public override string ToString() => Position > 0 ? FaultText.At(this) : FaultText.Of(File, [Line], Column, Message);

    /// <summary>Faults by file and line, each once; those of one line in the order in which they were found.</summary>
    internal static IReadOnlyList<EvidenceFault> InOrder(IEnumerable<EvidenceFault> faults) =>
        [.. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)
            .ThenBy(fault => fault.Position)];
}
