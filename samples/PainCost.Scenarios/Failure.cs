using System.Diagnostics;
using PainCost.Evidence;
using PainCost.Productivity;
using PainCost.Reports;
using PainCost.Texts;

namespace PainCost.Cli;

/// <summary>What a failure is: something that the user can mend, or a fault of the program.</summary>
internal static class Failure
{
    /// <summary>
    /// Whether the message tells the user what to mend: a failure of the library's own kind, of the file system, or an argument that our
    /// own code refused. The same types thrown by the runtime, and what it throws by itself, speak to programmers.
    /// </summary>
    public static bool IsBadInput(Exception e) =>
        e is FaultsException or ResponseException or RerunException or UnitMismatchException or IOException or UnauthorizedAccessException
        || (IsRefusal(e) && IsThrownByUs(e));

    /// <summary>The message, safe to be shown.</summary>
    public static string Message(Exception e) => SafeText.ForMessage(e.Message);

    /// <summary>What is said of a fault of the program, and what to do.</summary>
    public static string Fault(Exception e) =>
        $"This is a fault of the program, not of what you gave it. Please report it, with the command and these lines:{Environment.NewLine}"
        + SafeText.ForMessage(e.ToString());

    private static bool IsRefusal(Exception e) => e is (ArgumentException and not ArgumentNullException) or FormatException
        || (e is ArithmeticException and not OverflowException and not DivideByZeroException);

    /// <summary>Whether the throw stands in the library or the console; where the trace does not say, it is taken for ours.</summary>
    private static bool IsThrownByUs(Exception e) =>
        new StackTrace(e).GetFrame(0) is not { } frame
        || DiagnosticMethodInfo.Create(frame) is not { DeclaringAssemblyName: { } assembly }
        || assembly.StartsWith("PainCost", StringComparison.Ordinal);
}
