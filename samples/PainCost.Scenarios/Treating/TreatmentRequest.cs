using PainCost.Cli.CommandLine;
using PainCost.Cli.Views;
using PainCost.Evidence;
using PainCost.Scenarios;
using PainCost.Spreadsheets;
using PainCost.Treatments;

namespace PainCost.Cli.Treating;

/// <summary>The burden and the treatments that are to be weighed, with what the command line puts in place of their own values.</summary>
internal sealed record TreatmentRequest(Profile Profile, IReadOnlyList<Intervention> Interventions)
{
    /// <summary>The treatments that are shown unless others are named.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["lidocaine", "ketamine", "magnesium", "clonidine"];

    /// <summary>Whether a treatment has the input.</summary>
    public bool Has(string input) => Interventions.Any(intervention => intervention.Inputs.Any(own => own.Name == input));

    /// <exception cref="EvidenceException">A file has faults.</exception>
    /// <exception cref="FormatException">An override cannot be read.</exception>
    /// <exception cref="ArgumentException">There is no such profile, treatment or input, or a value is illegal.</exception>
    public static TreatmentRequest Read(
        Terminal terminal, string profile, IReadOnlyList<string> treatments, IReadOnlyList<string> overrides)
    {
        var request = new TreatmentRequest(ProfileArgument.Load(profile), [.. (treatments.Count > 0 ? treatments : Usual).Select(Load)]);
        if (request.Interventions.GroupBy(i => i.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"--with names two treatments '{twice.Key}'; show each by itself, or rename one in its file.");
        }

        return Overrides.Read(overrides).Aggregate(request, (before, change) => before.With(terminal, change));
    }

    private TreatmentRequest With(Terminal terminal, InputChange change)
    {
        var name = change.Input;
        if (change.InputsOf(Profile).Count > 0)
        {
            return this with { Profile = Overrides.Apply(terminal, Profile, [change]) };
        }

        var treatment = InputName.Bare(name).Split(": ") is [_, var typed] ? typed : null;
        return treatment is null || Interventions.Any(i => i.Name == treatment)
            ? this with
            {
                Interventions = [.. Interventions.Select(i => treatment is null || i.Name == treatment ? Changed(i, change)
            : i)]
            }
            : throw new ArgumentException($"--set {name}: neither the profile '{Profile.Name}' nor a treatment shown has it; shown are "
            + $"{string.Join(", ", Interventions.Select(i => i.Name))}.");
    }

    private static Intervention Changed(Intervention intervention, InputChange change)
    {
        if (!change.IsScaling)
        {
            return intervention.With(change.Input, change.Value);
        }

        var (own, bare) = ($"{change.Input}: {intervention.Name}", change.Input);
        var scaled = intervention.Inputs.Where(i => i.Name == bare || i.Name == own
            || i.Name.StartsWith($"{own} [", StringComparison.Ordinal)).ToList();
        return scaled.Count == 0
            ? throw new ArgumentException($"--set {change}: '{intervention.Name}' has no figure of '{bare}' to multiply; set it with "
            + $"'{bare}=VALUE'.")
            : scaled.Aggregate(intervention, (before, input) => before.With(input.Name, change.Changed(input.Distribution)));
    }

    /// <summary>A treatment that is built in, or a file's.</summary>
    public static Intervention Load(string nameOrPath) =>
        WorkbookPath.IsOne(nameOrPath) ? Workbook.Load(nameOrPath).Treatment()
        : nameOrPath.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Intervention.Load(nameOrPath)
        : Intervention.BuiltIn(nameOrPath);
}
