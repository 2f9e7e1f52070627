namespace PainCost.Tests.Samples.Processes;

/// <summary>A test that needs a shell; skipped, with the reason, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShellFactAttribute : FactAttribute
{
    /// <param name="shell">The shell, <c>/bin/sh</c> unless told.</param>
    public ShellFactAttribute(string shell = ConsoleProcess.Shell) => Skip = Missing(shell);

    /// <summary>Why a test that needs a shell is skipped; null where the shell is there.</summary>
    public static string? Missing(string shell) => File.Exists(shell) ? null : $"There is no {shell} here.";
}
