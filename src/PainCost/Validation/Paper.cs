using PainCost.Evidence;

namespace PainCost.Validation;

/// <summary>A published study: the figures that it prints, and equations that make some of them from the others.</summary>
/// <param name="file">The name of the figures' file, without its ending.</param>
/// <param name="equations">The equations over the figures.</param>
internal sealed class Paper(string file, Func<Profile, IEnumerable<Equation>> equations)
{
    private readonly Lazy<Profile> figures = new(() => PaperFile.Read(file));

    private IReadOnlyList<Reproduction>? asPrinted;

    /// <summary>The name of the figures' file, without its ending.</summary>
    public string File => file;

    /// <summary>The figures as printed, each with unit and source.</summary>
    public Profile Figures => figures.Value;

    public IReadOnlyList<Equation> Equations(Profile printed) => [.. equations(printed)];

    public Equation Equation(Profile printed, int index) => equations(printed).ElementAt(index);

    public IReadOnlyList<Reproduction> Reproduce() => asPrinted ??= Reproduce(Figures);

    /// <summary>The reproductions from other values of the same figures, whose printed digits stay those of the study.</summary>
    public IReadOnlyList<Reproduction> Reproduce(Profile printed)
    {
        var count = Equations(printed).Count;
        return [.. Enumerable.Range(0, count).Select(index => new Recomputation(this, printed, index).Result())];
    }
}
