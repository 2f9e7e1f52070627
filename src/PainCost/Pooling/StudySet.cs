using PainCost.Evidence;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;
using PainCost.Pooling.Reading;

namespace PainCost.Pooling;

/// <summary>Studies of one quantity, to be pooled.</summary>
/// <remarks>Immutable; never empty, names unique, every study with the same covariates.</remarks>
public sealed class StudySet
{
    internal StudySet(IEnumerable<Study> studies, string title, string fileName)
    {
        (Title, FileName) = (title, fileName);
        Studies = [.. studies];
        if (Studies.Count == 0)
        {
            throw new ArgumentException("A set needs at least one study.");
        }

        if (Studies.GroupBy(study => study.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The study '{twice.Key}' is given twice; name each study once.");
        }
    }

    /// <summary>What the studies are of, in one line; empty when not stated.</summary>
    public string Title { get; }

    /// <summary>The file that the studies were read from; empty for studies given in code.</summary>
    public string FileName { get; }

    /// <summary>The studies, in the order given.</summary>
    public IReadOnlyList<Study> Studies { get; }

    /// <summary>The names of the numbers that every study has besides its estimate.</summary>
    public IReadOnlyList<string> Covariates =>
        [.. Studies[0].Covariates.Keys.Where(name => Studies.All(study => study.Covariates.ContainsKey(name)))];

    /// <summary>Studies given in code.</summary>
    /// <param name="studies">At least one, names unique.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">There are none, or two have one name.</exception>
    public static StudySet Of(params IEnumerable<Study> studies) => new(studies, "", "");

    /// <summary>Reads studies from a file.</summary>
    /// <param name="path">A CSV file, UTF-8; docs/pooling.md describes its columns.</param>
    /// <returns>The set.</returns>
    /// <exception cref="EvidenceException">The file cannot be read or has faults; all are reported at once.</exception>
    public static StudySet Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = new FaultLog();
        return Read(TextFile.Read(path, faults), Path.GetFileName(path), faults);
    }

    /// <summary>Reads studies from text.</summary>
    /// <param name="reader">The text of a CSV file.</param>
    /// <param name="fileName">The name by which messages call the text, such as <c>studies.csv</c>.</param>
    /// <returns>The set.</returns>
    /// <exception cref="EvidenceException">The text has faults; all are reported at once.</exception>
    public static StudySet Parse(TextReader reader, string fileName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new FaultLog();
        return Read(TextFile.Read(reader, fileName, faults), fileName, faults);
    }

    /// <summary>Pools the studies.</summary>
    /// <param name="method">Scale, estimator of tau², and interval.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The pooled estimate.</returns>
    /// <exception cref="ArgumentException">A study has no value on the scale, or the studies are too few for the method.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public PooledEstimate Pool(PoolingMethod method, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        return new PooledEstimate(this, method, cancellationToken);
    }

    /// <summary>Explains the differences between the studies by covariates (meta-regression).</summary>
    /// <param name="method">Scale, estimator of the variance that stays unexplained, and interval.</param>
    /// <param name="covariates">Names out of <see cref="Covariates"/>; at least one.</param>
    /// <returns>The regression.</returns>
    /// <exception cref="ArgumentException">There is no such covariate, they cannot be told apart, or the studies are too few.</exception>
    public MetaRegression Regress(PoolingMethod method, params IEnumerable<string> covariates) =>
        Regress(method, covariates, CancellationToken.None);

    /// <summary>Explains the differences between the studies by covariates, until it is cancelled.</summary>
    /// <param name="method">Scale, estimator of the variance that stays unexplained, and interval.</param>
    /// <param name="covariates">Names out of <see cref="Covariates"/>; at least one.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The regression.</returns>
    /// <exception cref="ArgumentException">There is no such covariate, they cannot be told apart, or the studies are too few.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public MetaRegression Regress(PoolingMethod method, IEnumerable<string> covariates, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(covariates);
        return new MetaRegression(this, method, [.. covariates], cancellationToken);
    }

    internal StudySet Without(Study study) => new(Studies.Where(other => !ReferenceEquals(other, study)), Title, FileName);

    private static StudySet Read(string? text, string file, FaultLog faults)
    {
        var set = text is null ? null : StudyReader.Read(text, file, faults);
        faults.ThrowIfAny();
        return set!;
    }
}
