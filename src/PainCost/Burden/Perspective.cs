using PainCost.Burden.Perspectives;
using PainCost.Evidence;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;

namespace PainCost.Burden;

/// <summary>Whose costs are counted: which part of which component falls on them. Five are built in; others have a table.</summary>
/// <remarks>Immutable. The built-in ones and what each row of a table may say are in docs/model.md.</remarks>
public sealed class Perspective
{
    private readonly IReadOnlyDictionary<string, Bears> bears;

    internal Perspective(string name, IReadOnlyList<(string Component, string Bears)> rows)
    {
        (Name, Rows) = (name, rows);
        bears = rows.ToDictionary(row => row.Component, row => Perspectives.Bears.Parse(row.Bears), StringComparer.Ordinal);
    }

    /// <summary>Everybody's; transfers are left out.</summary>
    public static Perspective Societal => BuiltInPerspectives.Of("societal");

    /// <summary>Insurers and public programmes: health care without what patients pay themselves.</summary>
    public static Perspective HealthCarePayer => BuiltInPerspectives.Of("health-care payer");

    /// <summary>Employers: work lost by absence and at work, and of health care what <c>payer weight: employer</c> says.</summary>
    public static Perspective Employer => BuiltInPerspectives.Of("employer");

    /// <summary>Patients and their families: out of pocket, earnings, unpaid work.</summary>
    public static Perspective Patient => BuiltInPerspectives.Of("patient");

    /// <summary>Public programmes' health care, and transfers such as disability benefits.</summary>
    public static Perspective Government => BuiltInPerspectives.Of("government");

    /// <summary>The built-in ones, the societal first.</summary>
    public static IReadOnlyList<Perspective> BuiltIns => BuiltInPerspectives.All;

    /// <summary>The name, as results have it.</summary>
    public string Name { get; }

    /// <summary>Which part of which component falls on them; <c>*</c> is every component that has no row, but for transfers.</summary>
    public IReadOnlyList<(string Component, string Bears)> Rows { get; }

    /// <summary>A perspective of one's own.</summary>
    /// <param name="name">The name, as results are to have it; none of a built-in one.</param>
    /// <param name="rows">
    /// For each component that falls on them the part that does: <c>all</c>, a share such as <c>0.6</c>, or of health care, medication
    /// and infusions <c>out of pocket</c>, <c>third party</c>, <c>public</c> or a payer of the profile, such as <c>employer</c>. The
    /// component <c>*</c> is all others but transfers.
    /// </param>
    /// <returns>The perspective.</returns>
    /// <exception cref="ArgumentException">A name or a row is none; the message says which, and what is allowed.</exception>
    public static Perspective Of(string name, params IEnumerable<(string Component, string Bears)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        IReadOnlyList<(string Component, string Bears)> all = [.. rows];
        var faults = PerspectiveReader.Faults(name, all).ToList();
        return faults.Count == 0 ? new Perspective(name, all)
            : throw new ArgumentException(string.Join(' ', faults.Select(f => f.Message)));
    }

    /// <summary>
    /// Reads a perspective from a file with the columns <c>perspective</c>, <c>component</c>, <c>bears</c> and <c>why</c>, as the built-in
    /// table has them.
    /// </summary>
    /// <param name="path">A CSV file, UTF-8; docs/model.md says what its rows may hold.</param>
    /// <returns>The perspective.</returns>
    /// <exception cref="EvidenceException">The file cannot be read or has faults; all are reported at once.</exception>
    public static Perspective Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = new FaultLog();
        return Read(TextFile.Read(path, faults), Path.GetFileName(path), faults);
    }

    /// <summary>Reads a perspective from text, as <see cref="Load"/> does.</summary>
    /// <param name="reader">The text of a CSV file.</param>
    /// <param name="fileName">The name by which messages call the text.</param>
    /// <returns>The perspective.</returns>
    /// <exception cref="EvidenceException">The text has faults; all are reported at once.</exception>
    public static Perspective Parse(TextReader reader, string fileName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new FaultLog();
        return Read(TextFile.Read(reader, fileName, faults), fileName, faults);
    }

    /// <summary>The name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>Which part of a component falls on them; null when none does, whoever the payers are.</summary>
    internal Bears? BearsOf(string component) =>
        bears.GetValueOrDefault(component) ?? (PerspectiveReader.IsTransfer(component) ? null : bears.GetValueOrDefault("*"));

    private static Perspective Read(string? text, string file, FaultLog faults)
    {
        var perspective = text is null ? null : PerspectiveReader.Read(text, file, faults);
        faults.ThrowIfAny();
        return perspective!;
    }
}
