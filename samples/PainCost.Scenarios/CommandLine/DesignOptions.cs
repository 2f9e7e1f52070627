using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace PainCost.Cli.CommandLine;

/// <summary>The options that say how draws are laid out.</summary>
internal sealed class DesignOptions
{
    private static readonly Dictionary<string, Design> Designs = new(StringComparer.Ordinal)
    {
        ["montecarlo"] = Design.MonteCarlo,
        ["antithetic"] = Design.Antithetic,
        ["latin"] = Design.LatinHypercube,
        ["sobol"] = Design.Sobol,
    };

    private readonly Option<string?> design = new("--design")
    {
        Description = "How the draws are laid out: montecarlo (the usual), antithetic, latin or sobol.",
        HelpName = "choice"
    };
    private readonly Option<int> replicates = RunOptions.Replicates();

    public DesignOptions() => design.AcceptOnlyFromAmong([.. Designs.Keys]);

    public void AddTo(Command command)
    {
        command.Options.Add(design);
        command.Options.Add(replicates);
    }

    public SimulationOptions Read(ParseResult parsed) =>
        new() { Design = Designs[parsed.GetValue(design) ?? "montecarlo"], Replicates = parsed.GetValue(replicates) };

    /// <summary>What would make better use of the draws; nothing when they are well used.</summary>
    public static string? Note(SimulationOptions options, long draws)
    {
        var each = draws / options.Replicates;
        var better = options.Replicates * (long)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(each, 1));

        // The next power may be more than can be asked for; the one before never is.
        better = better > RunOptions.LargestDraws ? better / 2 : better;
        return options.Design != Design.Sobol || each < 1 || BitOperations.IsPow2(each)
            ? null
            : string.Create(CultureInfo.InvariantCulture,
            $"Note: Sobol is at its best with a power of 2 draws in each replicate, here --draws {better}.");
    }
}
