namespace PainCost.Pages.Scripts;

/// <summary>How many draws a page makes by itself, or why it makes none.</summary>
/// <param name="Draws">The first draws of the simulation; 0 where the page makes none.</param>
/// <param name="Reason">In words, why there are none; empty where there are some.</param>
internal sealed record DrawPolicy(int Draws, string Reason)
{
    public const int MostDraws = 10_000;

    /// <summary>So many tables of some 20 KB keep the page well under 1.5 MB.</summary>
    private const int MostTables = 50;

    public static DrawPolicy Of(Simulation simulation)
    {
        var model = simulation.Model;
        var tables = model.Inputs.Where(i => !i.Distribution.IsFixed).Select(i => i.StreamName).Distinct(StringComparer.Ordinal).Count();
        return tables == 0 ? new(0, "No input of this model is uncertain, so there is nothing to draw.")
            : model.Groups.Count > 0 ? new(0, "Inputs of this model are correlated, and this page draws independent inputs only.")
            : simulation.Design != Design.MonteCarlo ? new(0, $"The design is {simulation.Design}; this page draws by Monte Carlo only.")
            : tables > MostTables ? new(0, $"The model has {tables} uncertain inputs; this page holds the tables of at most {MostTables}.")
            : new((int)Math.Min(simulation.Draws, MostDraws), "");
    }
}
