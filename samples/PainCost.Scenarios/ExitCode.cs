namespace PainCost.Cli;

/// <summary>What the process tells the shell. Those from 128 are what a shell says of a program that a signal ended.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Bad input, an output that cannot be written, or a comparison that does not come out: the message says which.</summary>
    public const int BadInput = 1;

    public const int WrongUsage = 2;

    /// <summary>A fault of the program, whatever the input.</summary>
    public const int Fault = 70;

    /// <summary>The terminal was closed.</summary>
    public const int HungUp = 129;

    /// <summary>Ctrl-C.</summary>
    public const int Cancelled = 130;

    /// <summary>Who read standard output has gone, as head does when it has enough.</summary>
    public const int BrokenPipe = 141;

    /// <summary>A request to end, as kill sends it.</summary>
    public const int Terminated = 143;
}
