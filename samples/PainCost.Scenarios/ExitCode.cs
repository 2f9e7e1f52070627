namespace PainCost.Cli;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int BadInput = 1;
    public const int WrongUsage = 2;
    public const int Cancelled = 130;
}
