using PainCost.Evidence;
using PainCost.Sensitivity;

namespace PainCost.Cli.Starting;

/// <summary>A burden from a few figures, and how far each of the others moves its total.</summary>
/// <param name="Profile">The figures.</param>
/// <param name="Simulation">The burden.</param>
/// <param name="Given">The inputs that the user gave.</param>
/// <param name="Defaults">All others, the one that moves the total most first.</param>
internal sealed record FirstAnswer(
    Profile Profile, Simulation Simulation, IReadOnlyList<Input> Given, IReadOnlyList<DefaultFigure> Defaults)
{
    private const string Total = "total";
    private const double Percent = 10;

    // What a figure of the user's has in place of a source's key.
    private static readonly string[] OfTheUser = ["", "USER"];

    public Estimate Cost => Simulation[Total];

    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static FirstAnswer Of(Profile profile, Model model, long draws, ulong seed, CancellationToken cancellation)
    {
        var simulation = model.Simulate(draws, seed, new SimulationOptions(), cancellation);
        var own = Tornado.Of(model, Total, TornadoRange.Usual, cancellation).Rows;
        var fixedOnes = Tornado.Of(model, Total, TornadoRange.PercentOfEvery(Percent), cancellation).Rows;
        bool IsGiven(Input input) => OfTheUser.Contains(input.Provenance?.Source.Id);
        var defaults = own.Select(row => new DefaultFigure(row, HasSpread: true))
            .Concat(fixedOnes.Where(row => row.Input.Distribution.IsFixed).Select(row => new DefaultFigure(row, HasSpread: false)))
            .Where(figure => !IsGiven(figure.Row.Input)).OrderByDescending(figure => figure.Row.Swing);
        return new(profile, simulation, [.. model.Inputs.Where(IsGiven)], [.. defaults]);
    }
}
