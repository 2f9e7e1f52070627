using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PainCost.Scenarios.Commands;

/// <summary>The options of a run, each with its range checked.</summary>
internal static class RunOptions
{
    public const long UsualDraws = 100_000;
    public const ulong UsualSeed = 2026;

    private const long MostDraws = 10_000_000_000;

    public static Option<long> Draws()
    {
        var option = new Option<long>("--draws") { Description = "How many draws; 100,000 unless told.", DefaultValueFactory = _ => UsualDraws };
        option.Validators.Add(r => Check<long>(r, n => n is >= 2 and <= MostDraws, "--draws must be a whole number from 2 to 10,000,000,000, written without separators"));
        return option;
    }

    public static Option<ulong> Seed()
    {
        var option = new Option<ulong>("--seed") { Description = "The seed; the same seed gives the same bits. 2026 unless told.", DefaultValueFactory = _ => UsualSeed };
        option.Validators.Add(r => Check<ulong>(r, _ => true, "--seed must be a whole number, 0 or more"));
        return option;
    }

    public static Option<int> Threads()
    {
        var option = new Option<int>("--threads") { Description = "How many threads; 0, the usual, is one for each processor. It changes no result." };
        option.Validators.Add(r => Check<int>(r, n => n is >= 0 and <= 1024, "--threads must be a whole number from 0 to 1024"));
        return option;
    }

    public static Option<int> Replicates()
    {
        var option = new Option<int>("--replicates") { Description = "Into how many sets, each randomised by itself, the draws are divided; 0, the usual, is 8 for latin and sobol and 1 for the others." };
        option.Validators.Add(r => Check<int>(r, n => n is >= 0 and <= 1_000, "--replicates must be a whole number from 0 to 1000"));
        return option;
    }

    public static Option<string[]> Set() => new("--set")
    {
        Description = "Put another value in place of an input's, such as --set \"prevalence=beta(mean=0.243, se=0.004)\". Repeatable.",
        HelpName = "name=distribution",
    };

    public static Option<string?> Out() => new("--out") { Description = "Write to this file instead, whole or not at all." };

    private static void Check<T>(OptionResult result, Func<T, bool> isLegal, string rule)
        where T : IParsable<T>
    {
        if (result.Implicit)
        {
            return;
        }

        if (result.Tokens.Count != 1 || !T.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var value) || !isLegal(value))
        {
            result.AddError($"{rule}, but is '{string.Join(' ', result.Tokens.Select(t => t.Value))}'.");
        }
    }
}
