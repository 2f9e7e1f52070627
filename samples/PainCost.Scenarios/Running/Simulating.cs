namespace PainCost.Cli.Running;

/// <summary>Makes the simulation that a run asks for: of a stated number of draws, or until a rule is met.</summary>
internal static class Simulating
{
    public static Simulation Run(Terminal terminal, Model model, RunRequest request, CancellationToken cancellation)
    {
        if (request.Until is not { } rule)
        {
            return ProgressLine.Watch(terminal, progress => model.Simulate(
                request.Draws, request.Seed, request.Options with { Progress = progress }, cancellation));
        }

        var stopped = ProgressLine.Watch(terminal, progress => model.SimulateUntil(
            rule, request.Seed, request.Options with { Progress = progress }, cancellation));
        terminal.Error.WriteLine(stopped);
        return stopped.Simulation;
    }
}
