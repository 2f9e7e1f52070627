using PainCost.Cli.Layout;
using PainCost.Pooling;
using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Pooling;

/// <summary>A pooling on the terminal: the forest, how far the studies differ, and what to write into a profile.</summary>
internal static class PoolView
{
    public static void Write(IAnsiConsole console, PoolAnswer answer)
    {
        console.WriteLine();
        Heading.Write(console, answer.Title);
        console.WriteLine();
        WriteForest(console, answer);
        WriteConventions(console, answer);
        WriteHeterogeneity(console, answer);
        WriteRegression(console, answer.Regression);
        WritePlace(console, answer);
        WriteInputs(console, answer);
        console.MarkupLine($"[grey]{answer.Heading}, {Markup.Escape(answer.Pooled.Method.ToString())}, "
            + $"{Markup.Escape(answer.Set.FileName)}[/]");
    }

    private static void WriteForest(IAnsiConsole console, PoolAnswer answer)
    {
        var pooled = answer.Pooled;
        var plot = new ForestPlot(answer);
        var table = new TextTable().Label("study").Number("estimate")
            .Interval("95 % interval").Number("weight").Bar($"The lines run from {plot.Axis(value => Number(answer, value))}.");
        foreach (var study in pooled.Studies)
        {
            table.Row(
                Markup.Escape(study.Study.Name), Number(answer, study.Estimate), Range(answer, study.Range),
                Amount.Percent(study.Weight), $"[blue]{plot.Study(study, pooled.Studies.Count)}[/]");
        }

        table.Gap();
        table.Row("[bold]these populations[/]", $"[bold]{Number(answer, pooled.Mean)}[/]", $"[bold]{Range(answer, answer.Mean)}[/]", "",
            plot.Mean(answer.Mean, pooled.Mean));
        if (answer.Prediction is { } prediction)
        {
            table.Row("[bold]another population[/]", "", $"[bold]{Range(answer, prediction)}[/]", "", plot.Prediction(prediction));
        }

        console.Write(table);
    }

    private static void WriteConventions(IAnsiConsole console, PoolAnswer answer)
    {
        console.MarkupLine($"  [grey]Intervals of single studies: {answer.StudyIntervalText}."
            + $" Of the mean: {answer.IntervalText}."
            + (answer.Prediction is null ? "" : $" Of another population: {answer.PredictionText}.") + "[/]");
        if (answer.CorrectionText.Length > 0)
        {
            console.MarkupLine($"  [yellow]{Markup.Escape(answer.CorrectionText)} {answer.Advice}[/]");
        }

        console.WriteLine();
    }

    private static void WriteHeterogeneity(IAnsiConsole console, PoolAnswer answer)
    {
        var pooled = answer.Pooled;
        if (pooled.IsOneSided)
        {
            var who = pooled.Mean == 0 ? "Nobody in any" : "Everybody in every";
            console.MarkupLine($"  {who} study has the condition: nothing is known of how far populations differ.");
            return;
        }

        var tau = answer.TauSquared is { } range ? $" [grey]({Amount.Of(range.Low)} to {Amount.Of(range.High)})[/]" : "";
        console.MarkupLine("[bold]How far the studies differ[/]");
        console.MarkupLine($"  tau² {Amount.Of(pooled.TauSquared)}{tau}, I² {Amount.Percent(pooled.ISquared)}, H² "
            + $"{Amount.Of(pooled.HSquared)}, "
            + $"Q {Amount.Of(pooled.Q)} with {pooled.Studies.Count - 1} degrees of freedom, p {Probability(pooled.QProbability)}");
        if (answer.LeftOut is [var lowest, .., var highest])
        {
            console.MarkupLine($"  Leaving one out moves the mean from {Number(answer, lowest.Rest.Mean)} (without "
                + $"{Markup.Escape(lowest.Study.Name)}) "
                + $"to {Number(answer, highest.Rest.Mean)} (without {Markup.Escape(highest.Study.Name)}).");
        }
    }

    private static void WriteRegression(IAnsiConsole console, MetaRegression? regression)
    {
        if (regression is null)
        {
            return;
        }

        console.MarkupLine("\n[bold]What explains the differences[/], on the scale of pooling");
        var table = new TextTable().Label("covariate").Number("coefficient", "standard error").Interval("95 % interval").Number("p");
        foreach (var c in regression.Coefficients)
        {
            var ends = c.Interval(PoolAnswer.Level);
            table.Row(Markup.Escape(c.Name), Amount.Of(c.Estimate), Amount.Of(c.StandardError), Amount.Range(ends.Low, ends.High),
                Probability(c.Probability));
        }

        console.Write(table);
        console.MarkupLine($"  Explained: {Amount.Percent(regression.Explained)} of tau²; left {Amount.Of(regression.TauSquared)}, I² "
            + $"{Amount.Percent(regression.ISquared)}. "
            + $"All covariates together: p {Probability(regression.OmnibusProbability)}.");
    }

    private static void WritePlace(IAnsiConsole console, PoolAnswer answer)
    {
        if (answer.AtPlace is not { } at)
        {
            return;
        }

        console.MarkupLine($"  At {Markup.Escape(answer.PlaceText)}: [bold]{Number(answer, at.Mean)}[/], 95 % interval "
            + $"{Range(answer, at.Interval(PoolAnswer.Level))}"
            + (answer.PredictionAtPlace is { } next ? $"; another population {Range(answer, next)}, {answer.PredictionAtPlaceText}."
            : "."));
        if (at.Extrapolated.Count > 0)
        {
            console.MarkupLine($"  [yellow]No study had such a value of {Markup.Escape(string.Join(", ", at.Extrapolated))}: the line is "
                + $"drawn on beyond what was seen.[/]");
        }
    }

    private static void WriteInputs(IAnsiConsole console, PoolAnswer answer)
    {
        console.MarkupLine("\n[bold]As an input of a model[/], for column value of a profile or for --set");
        console.MarkupLine($"  for these populations:  {Markup.Escape(answer.InputText(PooledUse.SamePopulation))}");
        console.MarkupLine($"  for another population: {Markup.Escape(answer.InputText(PooledUse.AnotherPopulation))}\n");
    }

    private static string Number(PoolAnswer answer, double value) => answer.IsShare ? Amount.Percent(value) : Amount.Of(value);

    private static string Range(PoolAnswer answer, Interval range) =>
        answer.IsShare ? $"{Amount.Text(100 * range.Low, "N1")} to {Amount.Percent(range.High)}" : Amount.Range(range.Low, range.High);

    private static string Probability(double value) => value < 0.0001 ? "< 0.0001" : Amount.Text(value, "0.####");
}
