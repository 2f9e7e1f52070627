namespace PainCost.Cli.Checking;

/// <summary>What was found in a file.</summary>
/// <param name="Path">The file as it was named.</param>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record CheckedFile(string Path, string Kind, IReadOnlyList<Fault> Faults)
{
    private const int MostShown = 100;

    /// <summary>A line for each fault, or one that says that there is none.</summary>
    public IEnumerable<string> Lines => Faults.Count == 0 ? [$"{Path}: {Kind}, nothing wrong."]
        : Faults.Take(MostShown).Select(fault => fault.File.Length > 0 ? fault.Text : $"{Path}: {fault.Text}")
        .Concat(Faults.Count <= MostShown ? []
            : [FormattableString.Invariant($"{Path}: and {Faults.Count - MostShown} more; mend these first, or see all with --format csv.")]);
}
