using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PainCost.Cli.CommandLine;

/// <summary>The options of a run, each with its range checked.</summary>
internal static class RunOptions
{
    public const long UsualDraws = 100_000;
    public const ulong UsualSeed = 2026;
    public const string OutName = "--out";
    public const string DrawsOutName = "--draws-out";

    private const long UsualMostDraws = 100_000_000;

    public const long LargestDraws = 10_000_000_000;

    public static Option<long> Draws()
    {
        var option = new Option<long>("--draws")
        {
            Description = "How many draws.",
            HelpName = "number",
            DefaultValueFactory = _ => UsualDraws
        };
        option.Validators.Add(r => Check<long>(r, n => n is >= 2 and <= LargestDraws,
            "--draws must be a whole number from 2 to 10,000,000,000, written without separators"));
        return option;
    }

    public static Option<ulong> Seed()
    {
        var option = new Option<ulong>("--seed")
        {
            Description = "The seed; the same seed gives the same bits.",
            HelpName = "number",
            DefaultValueFactory = _ => UsualSeed
        };
        option.Validators.Add(r => Check<ulong>(r, _ => true,
            "--seed must be a whole number from 0 to 18446744073709551615, written without separators"));
        return option;
    }

    public static Option<int> Threads()
    {
        var option = new Option<int>("--threads")
        {
            Description = "How many threads; 0, the usual, is one for each processor. It changes no result.",
            HelpName = "number"
        };
        option.Validators.Add(r => Check<int>(r, n => n is >= 0 and <= 1024, "--threads must be a whole number from 0 to 1024"));
        return option;
    }

    public static Option<int> Replicates()
    {
        var option = new Option<int>("--replicates")
        {
            Description = "Into how many sets, each randomised by itself, the draws are "
                + "divided; 0, the usual, is 8 for latin and sobol and 1 for the others.",
            HelpName = "number"
        };
        option.Validators.Add(r => Check<int>(r, n => n is >= 0 and <= 1_000, "--replicates must be a whole number from 0 to 1000"));
        return option;
    }

    public static Option<string[]> Set() => new("--set")
    {
        Description =
            "Put another value in place of an input's, such as --set prevalence=20% or --set \"prevalence=beta(mean=0.243, se=0.004)\"; "
            + "--set \"prevalence*=1.1\" multiplies it. Without a stratum, in all strata. Repeatable.",
        HelpName = "name=value",
    };

    public static Option<string?> Until()
    {
        var option = new Option<string?>("--until")
        {
            Description = "Run until the Monte Carlo error of every component's mean and 95 % interval is within this share of it, such as "
                + "0.1%; instead of --draws.",
            HelpName = "percent",
        };
        option.Validators.Add(r => CheckText(r, text => Share(text) is > 0 and < 1,
            "--until must be a percentage above 0 and below 100, such as 0.1%"));
        return option;
    }

    public static Option<long> MostDraws()
    {
        var option = new Option<long>("--max-draws")
        {
            Description = "Where --until stops at the latest.",
            HelpName = "number",
            DefaultValueFactory = _ => UsualMostDraws
        };
        option.Validators.Add(r => Check<long>(r, n => n is >= 2 and <= LargestDraws,
            "--max-draws must be a whole number from 2 to 10,000,000,000, written without separators"));
        return option;
    }

    public static Option<string?> DrawsOut() =>
        new(DrawsOutName) { Description = "Write every draw to this CSV file too, whole or not at all.", HelpName = "file" };

    public static Option<string[]> Keep() => new("--keep")
    {
        Description =
            "What --draws-out writes: an output, an input or a named quantity; every output and uncertain input unless told. Repeatable.",
        HelpName = "name",
    };

    /// <summary>A percentage as a share; not a number when it is none.</summary>
    public static double Share(string text) =>
        double.TryParse(text.TrimEnd('%').TrimEnd(), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent)
            && text.EndsWith('%') ? percent / 100 : double.NaN;

    public static Option<string?> Out() =>
        new(OutName) { Description = "Write to this file instead, whole or not at all; - is standard output.", HelpName = "file" };

    /// <summary>Makes it wrong usage to give an option beside another, or without it.</summary>
    public static void Refuse(Command command, Option option, Option other, bool isBeside, string why) => command.Validators.Add(parsed =>
    {
        bool IsGiven(Option one) => parsed.GetResult(one) is { Implicit: false };
        if (IsGiven(option) && IsGiven(other) == isBeside)
        {
            parsed.AddError(why);
        }
    });

    private static void CheckText(OptionResult result, Func<string, bool> isLegal, string rule)
    {
        if (result.Tokens.Count != 1 || !isLegal(result.Tokens[0].Value))
        {
            result.AddError($"{rule}, but is '{string.Join(' ', result.Tokens.Select(t => t.Value))}'.");
        }
    }

    /// <summary>A whole number in a range, or nothing.</summary>
    public static Option<int?> Whole(string name, int least, int most, string meaning, string description)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = meaning };
        option.Validators.Add(r => Check<int>(
            r, n => n >= least && n <= most, string.Create(CultureInfo.InvariantCulture,
                $"{name} must be a whole number from {least} to {most}, written without separators")));
        return option;
    }

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
