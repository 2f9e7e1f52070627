using PainCost.Cli.CommandLine;
using PainCost.Evidence;
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
    public static TreatmentRequest Read(string profile, IReadOnlyList<string> treatments, IReadOnlyList<string> overrides)
    {
        var request = new TreatmentRequest(ProfileArgument.Load(profile), [.. (treatments.Count > 0 ? treatments : Usual).Select(Load)]);
        if (request.Interventions.GroupBy(i => i.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"--with names two treatments '{twice.Key}'; show each by itself, or rename one in its file.");
        }

        return overrides.Aggregate(request, (before, text) => before.With(text));
    }

    private TreatmentRequest With(string text)
    {
        var (name, distribution) = Overrides.Read(text);
        if (Profile.TryGetInput(name, out _))
        {
            return this with { Profile = Profile.With(name, distribution) };
        }

        var treatment = name.Split(" [")[0].Split(": ") is [_, var typed] ? typed : null;
        return treatment is null || Interventions.Any(i => i.Name == treatment)
            ? this with { Interventions = [.. Interventions.Select(i => treatment is null || i.Name == treatment ? i.With(name, distribution) : i)] }
            : throw new ArgumentException($"--set {name}: neither the profile '{Profile.Name}' nor a treatment shown has it; shown are {string.Join(", ", Interventions.Select(i => i.Name))}.");
    }

    /// <summary>A treatment that is built in, or a file's.</summary>
    public static Intervention Load(string nameOrPath) =>
        nameOrPath.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Intervention.Load(nameOrPath) : Intervention.BuiltIn(nameOrPath);
}
