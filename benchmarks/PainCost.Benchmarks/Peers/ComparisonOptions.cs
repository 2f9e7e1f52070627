using System.Globalization;

namespace PainCost.Benchmarks.Peers;

/// <summary>What to compare, and how often.</summary>
/// <param name="Draws">Numbers of draws, each compared for itself.</param>
/// <param name="Rounds">How many times ours and the peers take turns; the median over the rounds is what counts.</param>
/// <param name="RunsPerTurn">How many runs each makes in its turn, of which the best counts: the first of a process touches new
/// memory.</param>
/// <param name="MemoryDraws">Numbers of draws whose peak memory is measured, each in a process of its own.</param>
/// <param name="Seeds">Over how many seeds the error of each design's mean is measured.</param>
internal sealed record ComparisonOptions(IReadOnlyList<long> Draws, int Rounds, int RunsPerTurn, IReadOnlyList<long> MemoryDraws, int Seeds)
{
    public const string Usage = """
        usage: peers [--draws N]... [--memory N]... [--rounds N] [--smoke] [--designs]
          --draws N    how many draws; may be repeated (default: 1000000 and 10000000)
          --memory N   how many draws to measure peak memory at; may be repeated (default: 10000000 and 100000000)
          --rounds N   how often ours and the peers take turns (default: 5)
          --smoke      100,000 draws, one round: does everything still run and agree?
          --designs    the designs against each other, no peers
        """;

    /// <summary>Whether the designs alone are compared.</summary>
    public bool DesignsOnly { get; private init; }

    private static readonly ComparisonOptions Usual = new([1_000_000, 10_000_000], Rounds: 5, RunsPerTurn: 2, [10_000_000, 100_000_000],
        Seeds: 200);
    private static readonly ComparisonOptions Smoke = new([100_000], Rounds: 1, RunsPerTurn: 1, [100_000], Seeds: 10);

    /// <exception cref="FormatException">An argument is not understood; the message is the usage.</exception>
    public static ComparisonOptions Parse(IReadOnlyList<string> arguments)
    {
        var (draws, memory) = (new List<long>(), new List<long>());
        var options = Usual;
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--smoke": options = Smoke; break;
                case "--designs": options = options with { DesignsOnly = true }; break;
                case "--draws": draws.Add(Number(++i, atLeast: 1000)); break;
                case "--memory": memory.Add(Number(++i, atLeast: 1000)); break;
                case "--rounds": options = options with { Rounds = (int)Number(++i, atLeast: 1) }; break;
                default: throw new FormatException($"'{arguments[i]}' is not an option.\n{Usage}");
            }
        }

        return options with
        {
            Draws = draws.Count > 0 ? draws : options.Draws,
            MemoryDraws = memory.Count > 0 ? memory : options.MemoryDraws,
        };

        long Number(int at, long atLeast) =>
            at < arguments.Count && long.TryParse(arguments[at], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= atLeast
                ? number
                : throw new FormatException($"{arguments[at - 1]} must be followed by a whole number of at least {atLeast}.\n{Usage}");
    }
}
