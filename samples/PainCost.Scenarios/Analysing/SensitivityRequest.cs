using PainCost.Sensitivity;

namespace PainCost.Cli.Analysing;

/// <summary>What a sensitivity analysis was asked for.</summary>
/// <param name="Basis">The model.</param>
/// <param name="Method">The word of --method.</param>
/// <param name="Inputs">The inputs of a grid.</param>
/// <param name="Range">How far one input is moved; null for the usual.</param>
/// <param name="Draws">Draws, rows or walks; null for what is usual with the method.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Threads">Threads, 0 for one a processor.</param>
internal sealed record SensitivityRequest(
    SensitivityBasis Basis, string Method, IReadOnlyList<string> Inputs, TornadoRange? Range, int? Draws, ulong Seed, int Threads)
{
    public string Output => Basis.Output;

    /// <summary>The correlations that were stated.</summary>
    public Correlations Correlations { get; init; } = Correlations.None;

    /// <summary>The values that inputs are moved over, where any are stated.</summary>
    public IReadOnlyList<(string Input, IReadOnlyList<double> Values)> Values { get; init; } = [];

    private bool IsAllAtOnce => Method is "sobol" or "morris" or "rank" or "shapley";

    /// <exception cref="UsageException">An option that belongs to another method.</exception>
    public void Check()
    {
        if (Inputs.Count > 0 && Method != "twoway")
        {
            throw new UsageException($"--input chooses the inputs of --method twoway; {Name} shows all of them.");
        }

        if (Values.Count > 0 && (IsAllAtOnce || Range is not null || Inputs.Count > 0))
        {
            throw new FormatException(IsAllAtOnce ? $"--values moves one input or two; {Name} draws every input from all that it can be."
                : Range is not null ? "--values says how far inputs are moved, and so do --range and --percent; keep one of them."
                : "--values names the inputs of the grid, and so does --input; keep one of them.");
        }

        if (Values.Count > 2 && Method == "twoway")
        {
            throw new FormatException($"A grid has two inputs, but --values is given {Values.Count} times.");
        }

        if (IsAllAtOnce && Range is not null)
        {
            throw new UsageException($"--range and --percent move one input at a time; {Name} draws every input from all that it can be.");
        }

        if (!IsAllAtOnce && Draws is not null)
        {
            throw new UsageException($"--draws belongs to the methods that draw all inputs, sobol, morris, rank and shapley; {Name} draws "
                + $"none.");
        }

        if (!Correlations.IsEmpty && Method is not ("shapley" or "rank"))
        {
            throw new UsageException($"Correlations belong to the methods that draw inputs together: --method shapley divides the variance "
                + $"among them, --method rank reads a simulation's draws; "
                + (IsAllAtOnce ? $"{Name} takes inputs as independent." : $"{Name} moves inputs one by one or over a grid."));
        }
    }

    private string Name => Method switch
    {
        "tornado" or "spider" => $"a {Method}",
        "twoway" => "a grid",
        _ => $"--method {Method}",
    };
}
