using PainCost.Burden;
using PainCost.Cli.CommandLine;
using PainCost.Evidence;
using PainCost.Sensitivity;

namespace PainCost.Cli.Analysing;

/// <summary>The model that a sensitivity analysis looks at, and what was chosen for it that nobody asked for.</summary>
/// <param name="Model">The burden.</param>
/// <param name="Output">The output to look at.</param>
/// <param name="Note">Why it is not the model of a plain run; empty if it is.</param>
internal sealed record SensitivityBasis(Model Model, string Output, string Note)
{
    public IReadOnlyList<(string Name, object? Value)> Facts =>
    [
        ("scenario", Model.Title),
        ("choices", string.Join("; ", Model.Choices.Select(choice => $"{choice.Name}: {choice.Value}"))),
        ("note", Note),
        .. Model.Correlations.IsEmpty ? Array.Empty<(string, object?)>() :
        [
            ("copula", Model.Correlations.Copula.ToString()),
            ("correlations", string.Join("; ", Model.Correlations.Pairs)),
        ],
    ];

    /// <summary>The same with a sentence more on what was chosen unasked.</summary>
    public SensitivityBasis With(string note) => this with { Note = Note.Length == 0 ? note : $"{Note} {note}" };

    /// <summary>The same with the correlations of the inputs that the model uses.</summary>
    /// <exception cref="CorrelationException">An input is fixed, or the correlations cannot be.</exception>
    public SensitivityBasis Correlated(Correlations correlations) => this with { Model = StatedCorrelations.Apply(Model, correlations) };

    /// <summary>
    /// A published total that is held fixed is moved by nothing uncertain. Unless the user asked to hold it, the cost per case is held
    /// instead where that lets something move. An output that nobody names is the first: the total, or the cases where there is no cost.
    /// </summary>
    /// <exception cref="FaultsException">The profile's inputs do not make up a burden.</exception>
    /// <exception cref="ArgumentException">The model has no such output.</exception>
    public static SensitivityBasis Of(Profile profile, BurdenChoices choices, string? named, CancellationToken cancellation)
    {
        var model = PainBurden.Of(profile, choices, cancellation).Model;
        var output = named ?? model.Outputs[0].Name;
        if (choices.HeldFixed is not null || IsMoved(model, output, cancellation))
        {
            return new(model, output, "");
        }

        var freed = Freed(profile, choices, cancellation);
        var isMoved = freed is not null && freed.Outputs.Any(o => o.Name == output) && IsMoved(freed, output, cancellation);
        return isMoved
            ? new(freed!, output, $"With the published total held fixed nothing uncertain moves '{output}'. Here the published cost per "
            + $"case is held instead; --hold says which.")
            : new(model, output, "");
    }

    /// <summary>Whether anything uncertain moves an output: by the slopes, which take one pass for all inputs, and else one by
    /// one.</summary>
    private static bool IsMoved(Model model, string output, CancellationToken cancellation) =>
        Slopes.Of(model, output) is [var steepest, ..] && steepest.Share is > 1e-9 and < double.PositiveInfinity
            || Tornado.Of(model, output, cancellationToken: cancellation).IsMoved;

    private static Model? Freed(Profile profile, BurdenChoices choices, CancellationToken cancellation)
    {
        try
        {
            return PainBurden.Of(profile, choices with { HeldFixed = HeldFixed.CostPerCase }, cancellation).Model;
        }
        catch (FaultsException)
        {
            // The profile cannot be read that way, so it stays as it is.
            return null;
        }
    }
}
