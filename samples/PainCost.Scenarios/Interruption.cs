using System.Runtime.InteropServices;

namespace PainCost.Cli;

/// <summary>Turns Ctrl-C, and a request to end, into a cancelled token, so that work stops by itself and leaves nothing half written.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public Interruption() => registrations =
        [PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel)];

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        Array.ForEach(registrations, registration => registration.Dispose());
        source.Dispose();
    }

    private void Cancel(PosixSignalContext context)
    {
        context.Cancel = true;
        source.Cancel();
    }
}
