using System.Globalization;

namespace PainCost.Tests.Conventions.House;

/// <summary>What can be counted of the house.</summary>
internal static class Measures
{
    public static string Of(IReadOnlyList<SourceFile> library, IReadOnlyList<Arrow> arrows, int excused)
    {
        var rooms = library.Where(file => file.Floor is not null).Select(Folder).Distinct().Where(folder => folder.Contains('/')).ToList();
        (string Name, int Value)[] all =
        [
            ("back rooms", rooms.Count),
            ("levels of folders", library.Where(file => file.Floor is not null).Max(file => Folder(file).Split('/').Length)),
            ("public namespaces", Surface.PublicSurface.Types.Select(type => type.Namespace).Distinct().Count()),
            ("pairs of floors that know each other", RoundTrips(arrows, file => file.Floor ?? "")),
            ("excused arrows between rooms", excused),
        ];
        return string.Join('\n', all.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Name}: {one.Value}")));
    }

    private static string Folder(SourceFile file) => string.Join('/', file.Path.Split('/')[2..^1]);

    /// <summary>Pairs of folders, each of which names a type of the other; the language, which all may name, is left out.</summary>
    private static int RoundTrips(IEnumerable<Arrow> arrows, Func<SourceFile, string> folder)
    {
        var pairs = arrows.Select(arrow => (From: folder(arrow.From), To: folder(arrow.To)))
            .Where(pair => pair.From.Length > 0 && pair.To.Length > 0 && pair.From != pair.To).ToHashSet();
        return pairs.Count(pair => pairs.Contains((pair.To, pair.From))) / 2;
    }
}
