using PainCost.Evidence;

namespace PainCost.Cli.Checking;

/// <summary>One thing that is wrong in a file.</summary>
/// <param name="File">The file that it is in; empty for the one that was named.</param>
/// <param name="Line">Its line, from 1; 0 for the whole file.</param>
/// <param name="Position">Its character in the line, from 1, in a file without columns; 0 in a table.</param>
/// <param name="Column">Its column, or its path in JSON.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
/// <param name="Text">All of it in a line.</param>
internal sealed record Fault(string File, int Line, int Position, string Column, string Message, string Text)
{
    public static Fault Of(EvidenceFault fault) => new(fault.File, fault.Line, fault.Position, fault.Column, fault.Message,
        fault.ToString());
}
