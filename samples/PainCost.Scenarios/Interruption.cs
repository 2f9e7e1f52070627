using System.Runtime.InteropServices;

namespace PainCost.Cli;

/// <summary>
/// Turns Ctrl-C, a request to end and a closed terminal into a cancelled token, so that work stops by itself and leaves nothing half
/// written.
/// Work that has not stopped a moment later, and any at the second signal, is left where it is: the process ends, and takes its temporary
/// files along.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(30);

    private readonly CancellationTokenSource source = new();
    private readonly ManualResetEventSlim isEnded = new();
    private readonly Terminal terminal;
    private readonly PosixSignalRegistration[] registrations;
    private int signals;

    public Interruption(Terminal terminal)
    {
        this.terminal = terminal;
        registrations =
            [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM,
                PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, End))];
    }

    public CancellationToken Token => source.Token;

    /// <summary>What the process tells the shell when it was interrupted.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Cancelled;

    public void Dispose()
    {
        isEnded.Set();
        Array.ForEach(registrations, registration => registration.Dispose());
        source.Dispose();
    }

    // Each signal has a thread of its own, so that busy threads delay nothing.
    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        var isFirst = Interlocked.Increment(ref signals) == 1;
        if (isFirst)
        {
            ExitCode = CodeOf(context.Signal);
            source.Cancel();
        }

        if (!isFirst || !isEnded.Wait(Patience))
        {
            terminal.SayCancelled();
            Environment.Exit(ExitCode);
        }
    }

    private static int CodeOf(PosixSignal signal) => signal switch
    {
        PosixSignal.SIGTERM => Cli.ExitCode.Terminated,
        PosixSignal.SIGHUP => Cli.ExitCode.HungUp,
        _ => Cli.ExitCode.Cancelled,
    };
}
