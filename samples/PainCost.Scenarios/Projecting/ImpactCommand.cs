using System.CommandLine;
using PainCost.Burden;
using PainCost.Cli.Analysing;
using PainCost.Cli.CommandLine;
using PainCost.Evidence;
using PainCost.Impact;
using PainCost.Prices;
using PainCost.Treatments;

namespace PainCost.Cli.Projecting;

/// <summary>What taking up a treatment adds to a budget, year by year.</summary>
internal static class ImpactCommand
{
    /// <summary>The plan that comes with the app.</summary>
    public const string Example = "magnesium-impact.csv";

    private const string ExampleCurrency = "USD";
    private const int MostYears = 50;

    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make("us-2023");
        var plan = new Option<string?>("--plan")
        {
            Description = "A CSV file with uptake, persistence and costs (docs/impact.md); left out, an illustration.",
            HelpName = "file"
        };
        var with = new Option<string?>("--with")
        {
            Description = $"Take costs and offsets from a treatment, {string.Join(", ", Intervention.BuiltInNames)} or a CSV file of your "
                + $"own, as treat has them; --plan then says who is treated, left out the share that treat has.",
            HelpName = "treatment",
        };
        var years = RunOptions.Whole("--years", 1, MostYears, "number", "How many years, 1 to 50; 5 unless told.");
        var discount = SensitivityOptions.Number("--discount",
            "A real discount rate as a share, 0.03 for 3 % a year, for present values beside the yearly figures; none unless told.");
        var (prices, draws, seed, threads, set) = (ChoiceOptions.Prices(), RunOptions.Draws(), RunOptions.Seed(), RunOptions.Threads(),
            RunOptions.Set());
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        var command = new Command("impact", "Show what taking up a treatment costs and saves from year to year.") { profile, plan, with,
            years, discount, prices, draws, seed, threads, set, format, path };
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var overrides = parsed.GetValue(set) ?? [];
            var choices = Choices(parsed.GetValue(years),
                parsed.GetValue(discount)) with
            { PriceBasis = ChoiceOptions.ReadPrices(parsed.GetValue(prices)) };
            var request = parsed.GetValue(with) is { } treatment
                ? ImpactRequest.OfTreatment(terminal, parsed.GetRequiredValue(profile), treatment, parsed.GetValue(plan), overrides,
                choices, cancellation)
                : OfPlan(terminal, parsed.GetRequiredValue(profile), parsed.GetValue(plan), overrides, choices, cancellation);
            var model = request.Impact.Model;
            var simulation = ProgressLine.Watch(terminal, progress => model.Simulate(
                parsed.GetValue(draws), parsed.GetValue(seed),
                    new SimulationOptions { Threads = parsed.GetValue(threads), Progress = progress }, cancellation));
            Overrides.WithoutEffect(model, overrides).ToList().ForEach(terminal.Error.WriteLine);
            Delivery.Deliver(terminal, outlet, YearlySheet.Of(simulation, request.Shown.Description),
                console => ImpactView.Write(console, request.Shown, request.Impact, simulation));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static ImpactRequest OfPlan(
        Terminal terminal, string profile, string? plan, IReadOnlyList<string> overrides, ImpactChoices choices,
            CancellationToken cancellation)
    {
        var chosen = ProfileArgument.Load(profile, new BurdenChoices());
        CheckMoney(chosen, plan);
        var files = TwoFiles.Of(terminal, chosen, TwoFiles.Load(plan, Example, TwoFiles.PlanSheet), overrides);
        var burden = PainBurden.Of(files.Profile, new BurdenChoices(), cancellation);
        return new(BudgetImpact.Of(burden, files.Second, choices, cancellation), files.Second);
    }

    /// <exception cref="ArgumentException">The illustration's prices are not those of the profile's country.</exception>
    private static void CheckMoney(Profile profile, string? plan)
    {
        if (plan is null && profile.PriceBasis?.Currency != ExampleCurrency)
        {
            throw new ArgumentException($"'{profile.Name}' does not state US dollars as its prices, and the plan that comes with the app "
                + $"has prices of the United States; give one with --plan.");
        }
    }

    private static ImpactChoices Choices(int? years, double? discount)
    {
        var choices = new ImpactChoices { Discounting = discount is { } rate ? Discounting.Exponential(DiscountRate.Real(rate)) : null };
        return years is { } count ? choices with { Years = count } : choices;
    }
}
