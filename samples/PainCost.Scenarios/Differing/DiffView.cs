using System.Globalization;
using PainCost.Evidence;
using PainCost.Reports;
using PainCost.Scenarios;
using Spectre.Console;

namespace PainCost.Cli.Differing;

/// <summary>A difference in the terminal: the answer in a sentence, then what made it, then the other rows that differ.</summary>
internal static class DiffView
{
    private const double Level = 0.95;
    private const double Rounding = 1e-12;
    private const int MostNamed = 3;
    private const int MostRows = 30;

    public static void Write(IAnsiConsole console, DiffAnswer answer)
    {
        console.MarkupLine($"[bold]{Markup.Escape(answer.Before.Name)}[/] → [bold]{Markup.Escape(answer.After.Name)}[/]");
        console.WriteLine();
        if (answer.Change is { } change)
        {
            var largest = Math.Max(Math.Abs(change.BaseCaseBefore), Math.Abs(change.BaseCaseAfter));
            var money = new ChangeMoney(Scale.Of(largest, change.Unit), change.Unit);
            console.WriteLine(Sentence(change, money));
            WriteParts(console, change, money);
            WriteBasis(console, change, answer.Seed);
        }
        else
        {
            console.WriteLine($"Why the total changed cannot be said: {answer.Refusal}");
        }

        WriteRows(console, answer);
    }

    /// <summary>The answer in a sentence.</summary>
    public static string Sentence(TotalChange change, ChangeMoney money)
    {
        var moved = change.Parts.Where(IsMoving).ToList();
        var own = change.OwnPrices is { } prices
            ? $" in prices of {change.Unit.PriceBasis!.Year} "
            + $"({new ChangeMoney(Scale.Of(change.BaseCaseInOwnPrices!.Value, change.Unit), change.Unit).Of(change.BaseCaseInOwnPrices.Value)} in those of {prices.Year})"
            : "";
        if (moved.Count == 0)
        {
            return $"{money.Of(change.TotalBefore.Mean)}{own} in both: nothing that differs moves the total.";
        }

        var named = string.Join(", ", moved.Take(MostNamed).Select(part => $"{part.Name} {money.Signed(part.Draws.Mean)}"));
        var rest = moved.Count - MostNamed;
        var more = rest > 0 ? $", and {rest} more {(rest == 1 ? "difference" : "differences")} "
            + $"{money.Signed(moved.Skip(MostNamed).Sum(part => part.Draws.Mean))}" : "";
        return $"{money.Of(change.TotalBefore.Mean)}{own} became {money.Of(change.TotalAfter.Mean)} because of {named}{more}.";
    }

    private static bool IsMoving(ChangePart part) => part.Draws.Mean != 0 || part.Draws.StandardDeviation > 0;

    private static void WriteParts(IAnsiConsole console, TotalChange change, ChangeMoney money)
    {
        console.MarkupLine("\n[bold]What made the change[/], means with 95 % uncertainty intervals, the largest first");
        foreach (var part in change.Parts.Where(IsMoving))
        {
            var interval = part.Draws.Interval(Level);
            var spread = part.Draws.StandardDeviation > Rounding * Math.Abs(part.Draws.Mean)
                ? $" ({money.Signed(interval.Low)} to {money.Signed(interval.High)})" : "";
            console.WriteLine($"  {part.Name}: {money.Signed(part.Draws.Mean)}{spread}");
            console.WriteLine($"      {WordsOf(part)}");
        }
    }

    /// <summary>What became what.</summary>
    public static string WordsOf(ChangePart part) => part switch
    {
        { Kind: ChangeKind.Choices } => "a choice of method, with the components that follow from it",
        { Kind: ChangeKind.Component } => "a component that one side has alone, or makes up from other inputs",
        { Before: { } old, After: { } now } =>
            $"{old.Distribution} → {now.Distribution} "
                + $"{now.Unit}{(old.Source.Id == now.Source.Id ? "" : $"; {old.Source.Id} → {now.Source.Id}")}{Known(old, now)}",
        _ => "another figure",
    };

    private static string Known(EvidenceRow old, EvidenceRow now) => old.Knowledge == now.Knowledge ? ""
        : $"; {old.Knowledge.ToString().ToLowerInvariant()} → {now.Knowledge.ToString().ToLowerInvariant()}";

    private static void WriteBasis(IAnsiConsole console, TotalChange change, ulong seed)
    {
        var error = change.Orders == 0 ? "all orders count" : string.Create(CultureInfo.InvariantCulture,
            $"{change.Orders} orders and their reverses; largest standard error of a part {change.Parts.Max(part => part.OrderError):G2} "
                + $"{change.Unit}");
        console.WriteLine();
        console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"What each adds, averaged over the orders in which things may change: {error}. {change.TotalBefore.Values.Length:N0} draws, "
                + $"seed {seed}."));
    }

    private static void WriteRows(IAnsiConsole console, DiffAnswer answer)
    {
        var told = answer.Change?.Parts.Where(IsMoving).Select(part => part.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        var rows = answer.Rows.Where(row => !told.Contains(row.Name)).ToList();
        if (rows.Count > 0)
        {
            console.MarkupLine($"\n[bold]Rows that differ{(told.Count > 0 ? " besides" : "")}[/]");
        }

        rows.Take(MostRows).ToList().ForEach(row => console.WriteLine($"  {row.ToString()}"));
        if (rows.Count > MostRows)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  and {rows.Count - MostRows:N0} more; --format csv lists all."));
        }
    }
}
