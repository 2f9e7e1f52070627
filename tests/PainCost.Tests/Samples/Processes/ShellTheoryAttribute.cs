namespace PainCost.Tests.Samples.Processes;

/// <summary>A <see cref="ShellFactAttribute"/> with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute() => Skip = ShellFactAttribute.Missing(ConsoleProcess.Shell);
}
