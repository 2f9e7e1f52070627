using System.Text.RegularExpressions;

namespace PainCost.Tests.Conventions.House;

/// <summary>The house as docs/architecture.md draws it: floors, which of them each type of the language speaks for, and the rooms of
/// each.</summary>
internal sealed partial class Plan
{
    public const string Front = "front";

    private static readonly string Root = "src/PainCost/";

    private readonly Dictionary<string, string> floorOfType;
    private readonly Dictionary<string, IReadOnlyList<string>> rooms;

    private Plan(Floors floors, Dictionary<string, string> floorOfType, Dictionary<string, IReadOnlyList<string>> rooms) =>
        (Floors, this.floorOfType, this.rooms) = (floors, floorOfType, rooms);

    public Floors Floors { get; }

    public static Plan Parse(string page) => new(
        Floors.Parse(page),
        Rows(page, "The language").SelectMany(row => row.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), (row, type) =>
            (type, row.Floor))
            .ToDictionary(entry => entry.type, entry => entry.Floor, StringComparer.Ordinal),
        Rows(page, "Rooms").ToDictionary(row => row.Floor, row =>
            (IReadOnlyList<string>)[.. row.Value.Split('>', StringSplitOptions.TrimEntries)], StringComparer.Ordinal));

    /// <summary>The floor that a file belongs to; null for one that is not drawn.</summary>
    public string? FloorOf(SourceFile file) => file.Floor is { } floor
        ? Floors.Knows(floor) ? floor : null
        : floorOfType.GetValueOrDefault(Path.GetFileName(file.Path).Split('.')[0]);

    /// <summary>The back room that a file lies in, or the front.</summary>
    public static string RoomOf(SourceFile file) => file.Path[Root.Length..].Split('/') is { Length: > 2 } parts ? parts[1] : Front;

    /// <summary>The back rooms of a floor, highest first.</summary>
    public IReadOnlyList<string> RoomsOf(string floor) => rooms.GetValueOrDefault(floor, []);

    /// <summary>The lines of the fenced block under a heading: a floor, then what belongs to it; a line without a floor continues the
    /// last.</summary>
    private static List<(string Floor, string Value)> Rows(string page, string heading)
    {
        var block = new Regex($@"^## {heading}[^\n]*\n.*?```[^\n]*\n(.*?)\n```", RegexOptions.Singleline | RegexOptions.Multiline)
            .Match(page);
        var rows = new List<(string Floor, string Value)>();
        foreach (var line in block.Groups[1].Value.Split('\n'))
        {
            if (RowStart().Match(line) is { Success: true } start)
            {
                rows.Add((start.Groups[1].Value, start.Groups[2].Value));
            }
            else
            {
                rows[^1] = (rows[^1].Floor, $"{rows[^1].Value} {line.Trim()}");
            }
        }

        return rows;
    }

    [GeneratedRegex(@"^(\w+)\s+(.*)$")]
    private static partial Regex RowStart();
}
