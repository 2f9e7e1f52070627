namespace PainCost.Cli.Running;

/// <summary>Makes the simulation that a run asks for: of a stated number of draws, or until a rule is met.</summary>
internal static class Simulating
{
    public static Simulation Run(Terminal terminal, Model model, RunRequest request, CancellationToken cancellation)
    {
        if (request.Until is null)
        {
            return ProgressLine.Watch(terminal, progress => model.Simulate(
                request.Draws, request.Seed, request.Options with { Progress = progress }, cancellation));
        }

        var rule = request.Until with { Forecasts = new Advice(terminal) };
        var stopped = ProgressLine.Watch(terminal, progress => model.SimulateUntil(
            rule, request.Seed, request.Options with { Progress = progress }, cancellation));
        terminal.Error.WriteLine(stopped);
        return stopped.Simulation;
    }

    /// <summary>Says once, before the long run, that the bound is out of reach.</summary>
    private sealed class Advice(Terminal terminal) : IProgress<StoppingForecast>
    {
        private bool isSaid;

        public void Report(StoppingForecast value)
        {
            if (value.IsOutOfReach && !isSaid)
            {
                isSaid = true;
                terminal.Error.WriteLine($"Note: {value}. Ctrl-C ends the run; a wider --until or a larger --max-draws can be met.");
            }
        }
    }
}
