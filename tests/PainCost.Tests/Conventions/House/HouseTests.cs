namespace PainCost.Tests.Conventions.House;

/// <summary>Arrows run downward only, as docs/architecture.md draws floors and rooms. Oracle: the types that the code names.</summary>
public sealed class HouseTests
{
    private const int FewestInARoom = 3;
    private const int MostInARoom = 12;
    private const int MostPublicNamespaces = 18;

    private static readonly IReadOnlyList<SourceFile> Library = SourceFile.Under("src/PainCost");
    private static readonly Plan Plan = Plan.Parse(Repository.Read(Floors.Page));
    private static readonly IReadOnlyList<Arrow> All = Arrows.Of(Library);

    /// <summary>The floors that know no pain; they could stand in an assembly of their own.</summary>
    private static readonly string?[] Engine =
        ["Numerics", "Texts", "Json", "Units", "Distributions", "Quantities", "Dependence", "Modelling", "Sampling", "Sensitivity",
            "Decisions"];

    /// <summary>Arrows up between two rooms of a floor that stay, each with its reason.</summary>
    private static readonly Dictionary<(string From, string To), string> Excused = new()
    {
        [("FaultLog", "ProfileDraft")] =
            "What could be read in spite of the faults is handed on with them, so that the burden's own faults are told at once.",
        [("NumberCure", "DistributionParser")] = "A cure proposes only what the parser would read.",
        [("TauSquared", "LikelihoodMaximum")] =
            "The estimators of tau² are one list; likelihood is one of them, and its score is written with the others' weights.",
    };

    /// <summary>Rooms of more than twelve files, each with its reason.</summary>
    private static readonly Dictionary<string, string> Crowded = new()
    {
        ["Validation/Papers"] = "A catalogue: one file a paper.",
    };

    [Fact]
    public void File_OfTheLibrary_IsDrawn() => Violations.None(
        Library.Where(file => Plan.FloorOf(file) is null).Select(file => file.Path),
        $"give the folder its floor in {Floors.Page}; a type of the language stands there under 'The language'.");

    [Fact]
    public void Arrow_BetweenFloors_PointsDownward() => Violations.None(
        from arrow in All
        let floors = (From: Plan.FloorOf(arrow.From), To: Plan.FloorOf(arrow.To))
        where floors.From is not null && floors.To is not null && !Plan.Floors.MayUse(floors.From, floors.To)
        select $"{arrow.From.Path} ({floors.From}) names {arrow.Type} ({floors.To})",
        $"move the code to the higher floor, or hand it in as an argument; {Floors.Page} draws the floors.");

    [Fact]
    public void Arrow_OfTheEngine_NamesNothingOfTheDomain() => Violations.None(
        from arrow in All
        let floor = Plan.FloorOf(arrow.To)
        where Engine.Contains(Plan.FloorOf(arrow.From)) && floor is not null && !Engine.Contains(floor)
        select $"{arrow.From.Path} names {arrow.Type} ({floor})",
        "the engine knows no pain: take a number or a function instead.");

    // The front room is both the door of its floor and its vocabulary, so that it stands beside the order of the rooms behind it.
    [Fact]
    public void Arrow_BetweenRoomsOfAFloor_PointsDownward() => Violations.None(
        from arrow in BetweenRooms()
        let rooms = Plan.RoomsOf(Plan.FloorOf(arrow.From)!).ToList()
        where rooms.IndexOf(Plan.RoomOf(arrow.From)) > rooms.IndexOf(Plan.RoomOf(arrow.To)) && !Excused.ContainsKey(Names(arrow))
        select $"{arrow.From.Path} names {arrow.Type}, which lies in the room above, {Plan.RoomOf(arrow.To)}",
        $"move one of the two files, or hand it in as an argument; {Floors.Page} lists the rooms under 'Rooms'.");

    [Fact]
    public void Excuse_OfAnArrow_IsStillNeeded() => Violations.None(
        Excused.Keys.Except(BetweenRooms().Select(Names)).Select(pair => $"{pair.From} to {pair.To}"),
        "take the excuse out.");

    [Fact]
    public void Room_OfTheLibrary_IsListedAndHoldsThreeToTwelveFiles() => Violations.None(
        from room in Library.Where(file => Plan.RoomOf(file) != Plan.Front).GroupBy(file => (Floor: file.Floor!, Room: Plan.RoomOf(file)))
        let name = $"{room.Key.Floor}/{room.Key.Room}"
        let count = room.Count()
        where !Plan.RoomsOf(room.Key.Floor).Contains(room.Key.Room) || count < FewestInARoom
            || (count > MostInARoom && !Crowded.ContainsKey(name))
        select $"{name} has {count} files{(Plan.RoomsOf(room.Key.Floor).Contains(room.Key.Room) ? "" : $" and is not listed in {Floors.Page}")}",
        "put a small room's files with their neighbour, part a crowded one by what belongs together, and list it under 'Rooms' at its "
            + "height.");

    [Fact]
    public void Room_OfTheLibrary_HasNoRoomBehindIt() => Violations.None(
        Library.Select(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/')).Distinct()
            .Where(folder => folder.Split('/').Length > 4),
        "one level of back rooms below a floor; move the files up.");

    [Fact]
    public void Type_OfABackRoom_IsInternal() => Violations.None(
        Surface.PublicSurface.Types.Select(type => type.Namespace!).Distinct().Where(space => space.Split('.').Length > 2),
        "a public type stands in the front room of its floor, or it is internal.");

    [Fact]
    public void Namespaces_Public_AreAtMostEighteen() =>
        Assert.InRange(Surface.PublicSurface.Types.Select(type => type.Namespace).Distinct().Count(), 1, MostPublicNamespaces);

    /// <summary>The house in numbers, measured anew: docs/architecture.md shows them beside those of the house before.</summary>
    [Fact]
    public void House_Measured_IsAsWrittenDown() =>
        Snapshot.Matches(Measures.Of(Library, All, Excused.Count), "tests/PainCost.Tests/Conventions/House/measures.txt");

    private static IEnumerable<Arrow> BetweenRooms() => All.Where(arrow =>
        Plan.FloorOf(arrow.From) is { } floor && floor == Plan.FloorOf(arrow.To)
        && Plan.RoomOf(arrow.From) != Plan.RoomOf(arrow.To) && Plan.RoomOf(arrow.From) != Plan.Front
        && Plan.RoomOf(arrow.To) != Plan.Front);

    private static (string From, string To) Names(Arrow arrow) => (Path.GetFileNameWithoutExtension(arrow.From.Path), arrow.Type);
}
