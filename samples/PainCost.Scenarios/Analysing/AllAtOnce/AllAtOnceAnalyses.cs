using PainCost.Sensitivity;

namespace PainCost.Cli.Analysing.AllAtOnce;

/// <summary>Analyses that draw all uncertain inputs at once.</summary>
internal static class AllAtOnceAnalyses
{
    private const int UsualSobolDraws = 16_384;
    private const int UsualWalks = 50;
    private const int UsualSimulationDraws = 100_000;
    private const int UsualShapleyDraws = 65_536;

    public static Answer OfSobol(SensitivityRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var (basis, draws) = (request.Basis, request.Draws ?? UsualSobolDraws);
        var sobol = ProgressLine.Watch(terminal, progress => Sobol.Of(
            basis.Model, draws, request.Seed, new SobolOptions
            {
                Outputs = [request.Output],
                Threads = request.Threads,
                Progress = progress
            }, cancellation));
        return new Answer(AllAtOnceSheets.Of(sobol, request.Output, basis),
            console => SobolView.Write(console, basis, sobol, request.Output));
    }

    public static Answer OfMorris(SensitivityRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var (basis, walks) = (request.Basis, request.Draws ?? UsualWalks);
        var morris = ProgressLine.Watch(terminal, progress => Morris.Of(
            basis.Model, walks, request.Seed, new MorrisOptions
            {
                Outputs = [request.Output],
                Threads = request.Threads,
                Progress = progress
            }, cancellation));
        return new Answer(AllAtOnceSheets.Of(morris, request.Output, basis),
            console => MorrisView.Write(console, basis, morris, request.Output));
    }

    public static Answer OfRank(SensitivityRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var (basis, draws) = (request.Basis, request.Draws ?? UsualSimulationDraws);
        var simulation = ProgressLine.Watch(terminal, progress => basis.Model.Simulate(
            draws, request.Seed, new SimulationOptions { Threads = request.Threads, Progress = progress }, cancellation));
        var association = DrawAssociation.Of(simulation, request.Output, cancellation);
        return new Answer(AllAtOnceSheets.Of(association, basis), console => RankView.Write(console, basis, association));
    }

    public static Answer OfShapley(SensitivityRequest request, Terminal terminal, CancellationToken cancellation)
    {
        var (basis, draws) = (request.Basis, request.Draws ?? UsualShapleyDraws);
        var shapley = ProgressLine.Watch(terminal, progress => Shapley.Of(
            basis.Model, draws, request.Seed, new ShapleyOptions
            {
                Outputs = [request.Output],
                Threads = request.Threads,
                Progress = progress
            }, cancellation));
        return new Answer(AllAtOnceSheets.Of(shapley, request.Output, basis),
            console => ShapleyView.Write(console, basis, shapley, request.Output));
    }
}
