using System.CommandLine;
using PainCost.Burden;
using PainCost.Cli.Analysing;
using PainCost.Cli.CommandLine;
using PainCost.Evidence;
using PainCost.Impact;
using PainCost.Prices;

namespace PainCost.Cli.Projecting;

/// <summary>What taking up a treatment adds to a budget, year by year.</summary>
internal static class ImpactCommand
{
    private const string Example = "magnesium-impact.csv";
    private const string ExampleCurrency = "USD";
    private const int MostYears = 50;

    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make("us-2023");
        var plan = new Option<string?>("--plan") { Description = "A CSV file with uptake, persistence and costs (docs/impact.md); left out, an illustration.", HelpName = "file" };
        var years = RunOptions.Whole("--years", 1, MostYears, "number", "How many years, 1 to 50; 5 unless told.");
        var discount = SensitivityOptions.Number("--discount", "A real discount rate as a share, 0.03 for 3 % a year, for present values beside the yearly figures; none unless told.");
        var (prices, draws, seed, threads, set) = (ChoiceOptions.Prices(), RunOptions.Draws(), RunOptions.Seed(), RunOptions.Threads(), RunOptions.Set());
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        var command = new Command("impact", "Show what taking up a treatment costs and saves from year to year.") { profile, plan, years, discount, prices, draws, seed, threads, set, format, path };
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var overrides = parsed.GetValue(set) ?? [];
            var chosen = ProfileArgument.Load(parsed.GetRequiredValue(profile), new BurdenChoices());
            CheckMoney(chosen, parsed.GetValue(plan));
            var files = TwoFiles.Of(terminal, chosen, TwoFiles.Load(parsed.GetValue(plan), Example), overrides);
            var choices = Choices(parsed.GetValue(years), parsed.GetValue(discount)) with { PriceBasis = ChoiceOptions.ReadPrices(parsed.GetValue(prices)) };
            var burden = PainBurden.Of(files.Profile, new BurdenChoices(), cancellation);
            var impact = BudgetImpact.Of(burden, files.Second, choices);
            var simulation = ProgressLine.Watch(terminal, progress => impact.Model.Simulate(
                parsed.GetValue(draws), parsed.GetValue(seed), new SimulationOptions { Threads = parsed.GetValue(threads), Progress = progress }, cancellation));
            Overrides.WithoutEffect(impact.Model, overrides).ToList().ForEach(terminal.Error.WriteLine);
            Delivery.Deliver(terminal, outlet, YearlySheet.Of(simulation, files.Second.Description), console => ImpactView.Write(console, files.Second, impact, simulation));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <exception cref="ArgumentException">The illustration's prices are not those of the profile's country.</exception>
    private static void CheckMoney(Profile profile, string? plan)
    {
        if (plan is null && profile.PriceBasis?.Currency != ExampleCurrency)
        {
            throw new ArgumentException($"'{profile.Name}' does not state US dollars as its prices, and the plan that comes with the app has prices of the United States; give one with --plan.");
        }
    }

    private static ImpactChoices Choices(int? years, double? discount)
    {
        var choices = new ImpactChoices { Discounting = discount is { } rate ? Discounting.Exponential(DiscountRate.Real(rate)) : null };
        return years is { } count ? choices with { Years = count } : choices;
    }
}
