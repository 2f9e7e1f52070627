namespace PainCost.Tests.Conventions.House;

/// <summary>
/// Which file of the library uses which, told from the types that its code names: a type of its own namespace, of an enclosing one or of
/// one that it uses needs no <c>using</c> line to be seen here, nor does a name that is qualified in part.
/// </summary>
internal static class Arrows
{
    public static IReadOnlyList<Arrow> Of(IReadOnlyList<SourceFile> files)
    {
        var all = files.Select(file => new Declarations(file)).ToList();
        var byType = all.SelectMany(declared => declared.Types, (declared, type) => (type, declared.File))
            .ToLookup(d => d.type, d => d.File, StringComparer.Ordinal);
        return [.. all.SelectMany(declared => Of(declared, byType)).Distinct()];
    }

    private static IEnumerable<Arrow> Of(Declarations declared, ILookup<string, SourceFile> byType) =>
        from word in declared.Words().Distinct()
        from target in byType[word.Word]
        where target != declared.File && IsInSight(declared, word.Space, target.Namespace ?? "")
        select new Arrow(declared.File, target, word.Word);

    private static bool IsInSight(Declarations declared, string space, string wanted) => space.Length == 0
        ? declared.InSight.Contains(wanted)
        : space == wanted || declared.InSight.Any(outer => $"{outer}.{space}" == wanted);
}
