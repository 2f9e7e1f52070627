using PainCost.Burden.Checks;
using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Evidence;
using PainCost.Texts.Forms;

namespace PainCost.Burden;

/// <summary>A burden: what chronic pain costs the population of a profile in a year.</summary>
/// <remarks>
/// A profile with published totals gives a burden from above, split by published parts; a profile with costs and losses per
/// case gives one from below. The model's first output is <c>total</c>; then the components, <c>cases</c> and <c>cost per case</c>.
/// A profile that has cases and no cost gives the cases alone: the first output is <c>cases</c>, and there is no total.
/// Immutable. Every formula is in docs/model.md.
/// </remarks>
public sealed class PainBurden
{
    private readonly BuiltBurden built;
    private readonly IReadOnlyList<(string Name, Quantity Quantity)> added;

    private PainBurden(
        Profile profile, BurdenChoices choices, BuiltBurden built, params IReadOnlyList<(string Name, Quantity Quantity)> added)
    {
        (Profile, Choices, this.built, this.added) = (profile, choices, built, added);
        var model = PainCost.Model.Of(BurdenOutputs.Of(built.Parts, choices, added)).Describe(profile.Name, built.RecordedChoices);

        // With components of one's own the profile and the choices are not enough to build it again.
        Model = added.Count == 0 ? model.From(new BurdenOrigin(profile, choices)) : model;
    }

    /// <summary>The inputs, with their sources.</summary>
    public Profile Profile { get; }

    /// <summary>What changes the numbers, and how finely the outputs are divided.</summary>
    public BurdenChoices Choices { get; }

    /// <summary>The model; its money outputs are in one price basis per year.</summary>
    public Model Model { get; }

    /// <summary>The components: the names of the outputs that add up to the total, in the model's order; empty for cases alone.</summary>
    public IReadOnlyList<string> Components => Model.Components;

    /// <summary>The total [money/year]; null where only cases are known.</summary>
    public Quantity? Total => Only(OutputRole.Total);

    /// <summary>The cases [case]; null where a published total does not say how many there are.</summary>
    public Quantity? Cases => Only(OutputRole.Count);

    /// <summary>How much of the total rests on figures that nobody has verified: components with such an input, in the base case.</summary>
    /// <remarks>
    /// A share of the total [1], from 0 to 1. Of cases alone, a share of the cases: 1 when their number rests on such a figure, otherwise
    /// 0.
    /// </remarks>
    public double UnverifiedShare => Unverified.ShareOf(Model);

    /// <summary>
    /// Every input that can be drawn outside its limits, those that the burden alone sets included, such as 24 hours a day.
    /// </summary>
    /// <remarks>In the model's order, each with the probability of it and a cure; empty when every draw is legal.</remarks>
    public IReadOnlyList<IllegalRange> IllegalRanges => BurdenInput.IllegalRanges(Model);

    /// <summary>
    /// Reads the profile of a burden from a file, as <see cref="Profile.Load"/> does. Where the file has faults, what keeps it from making
    /// up a burden is told with them, so that all faults arrive at once; where it has none,
    /// <see cref="Of(Profile, BurdenChoices, CancellationToken)"/> tells.
    /// </summary>
    /// <param name="path">A CSV file, UTF-8.</param>
    /// <param name="choices">The choices that the burden will be built with; left out, the usual ones.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="EvidenceException">
    /// The file, or the sources next to it, cannot be read or have faults; all at once, with those of the burden.
    /// </exception>
    public static Profile Load(string path, BurdenChoices? choices = null) => WithItsFaults(() => Profile.Load(path), choices);

    /// <summary>Reads the profile of a burden from a stream, as <see cref="Load"/> does from a file.</summary>
    /// <param name="stream">The bytes of a CSV file, UTF-8 unless a byte-order mark says UTF-16; read to its end and left open.</param>
    /// <param name="fileName">The name by which messages call it, such as <c>us.csv</c>; the profile is named after it.</param>
    /// <param name="choices">The choices that the burden will be built with; left out, the usual ones.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="EvidenceException">The text has faults; all at once, with those of the burden.</exception>
    public static Profile Parse(Stream stream, string fileName, BurdenChoices? choices = null) =>
        WithItsFaults(() => Profile.Parse(stream, fileName), choices);

    private static Profile WithItsFaults(Func<Profile> read, BurdenChoices? choices)
    {
        try
        {
            return read();
        }
        catch (EvidenceException faulty) when (faulty.Draft is { } draft)
        {
            var inputs = BurdenInputs.Of(draft, choices ?? new BurdenChoices());
            throw new EvidenceException(faulty.Faults.Concat(BurdenCheck.Faults(inputs)));
        }
    }

    /// <summary>Builds the burden of a profile.</summary>
    /// <param name="profile">The inputs, with their sources.</param>
    /// <param name="heldFixed">
    /// For a burden from above, what stays as published when the number of cases differs; left out, the total.
    /// A burden from below holds cost per case by its nature.
    /// </param>
    /// <returns>The burden, in the profile's price basis.</returns>
    /// <exception cref="FaultsException">The profile's inputs do not make up a burden; all reasons at once.</exception>
    public static PainBurden Of(Profile profile, HeldFixed? heldFixed = null) => Of(profile, new BurdenChoices { HeldFixed = heldFixed });

    /// <summary>Builds the burden of a profile.</summary>
    /// <param name="profile">The inputs, with their sources.</param>
    /// <param name="choices">What changes the numbers, and how finely the outputs are divided.</param>
    /// <param name="cancellationToken">Ends the building early: of thousands of strata it takes seconds.</param>
    /// <returns>The burden, in the profile's price basis or the chosen one.</returns>
    /// <exception cref="FaultsException">The profile's inputs do not make up a burden; all reasons at once.</exception>
    /// <exception cref="OperationCanceledException">The building was cancelled.</exception>
    public static PainBurden Of(Profile profile, BurdenChoices choices, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(choices);
        var built = BuiltBurden.Of(profile, choices, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new(profile, choices, built);
    }

    /// <summary>The same burden with a component that the equation does not have.</summary>
    /// <remarks>
    /// It is in the total and in the cost per case. Payers share health care only, and cells stay as they are: the component is of the
    /// whole population.
    /// </remarks>
    /// <param name="name">The component's name, which no output has yet; one line of visible text.</param>
    /// <param name="quantity">
    /// Its cost in the unit of the total, such as a product of this burden's <see cref="Cases"/> and an input of one's own.
    /// </param>
    /// <returns>A new burden.</returns>
    /// <exception cref="ArgumentException">There is an output of that name, or it is blank or holds a hidden character.</exception>
    /// <exception cref="UnitMismatchException">The quantity is not in the unit of the total.</exception>
    public PainBurden With(string name, Quantity quantity)
    {
        NameForm.Check(name);
        ArgumentNullException.ThrowIfNull(quantity);
        if (Model.Outputs.Any(o => o.Name == name))
        {
            throw new ArgumentException($"The burden has an output '{name}' already; give the component a name of its own.");
        }

        return Total is null || quantity.Unit == Total.Unit
            ? new(Profile, Choices, built, [.. added, (name, quantity.Named(name))])
            : throw new UnitMismatchException(
                $"'{name}' is in {quantity.Unit}, but the total is in {Total.Unit}; multiply or divide by what is missing, or restate it in those prices.");
    }

    /// <summary>What a component's name takes in.</summary>
    /// <param name="output">The name of one of the outputs.</param>
    /// <returns>A phrase; null where the name says it all.</returns>
    public string? Meaning(string output) => BurdenOutput.MeaningIn(Model, output);

    private Quantity? Only(OutputRole role) => Model.Outputs.FirstOrDefault(o => o.Role == role)?.Quantity;
}
