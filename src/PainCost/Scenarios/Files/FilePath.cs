namespace PainCost.Scenarios.Files;

/// <summary>Which texts of a scenario file name files, and where these are.</summary>
internal static class FilePath
{
    private const string Table = ".csv";
    private const string Workbook = ".xlsx";

    /// <summary>Whether a text names a file rather than something that is built in.</summary>
    public static bool IsFile(string text) => IsTable(text) || text.EndsWith(Workbook, StringComparison.OrdinalIgnoreCase)
        || text.Contains('/', StringComparison.Ordinal) || text.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal);

    public static bool IsTable(string text) => text.EndsWith(Table, StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings with each file that they name looked for in a folder.</summary>
    public static ScenarioSettings In(string folder, ScenarioSettings settings)
    {
        string Always(string file) => file == "-" ? file : Path.Combine(folder, file);
        string? Maybe(string? text) => text is not null && IsFile(text) ? Always(text) : text;
        string IndexIn(string text) => text.LastIndexOf('=') is var end && IsTable(text)
            ? text[..(end + 1)] + Always(text[(end + 1)..].Trim()) : text;
        string? Named(string? file) => file is null ? null : Always(file);
        return settings with
        {
            Profile = Maybe(settings.Profile),
            Perspective = settings.Perspective is { } own && IsTable(own) ? Always(own) : settings.Perspective,
            Index = [.. settings.Index.Select(IndexIn)],
            CorrelationsFile = Named(settings.CorrelationsFile),
            Treatments = [.. settings.Treatments.Select(text => Maybe(text)!)],
            Out = Named(settings.Out),
            DrawsOut = Named(settings.DrawsOut),
            Impact = settings.Impact is { } impact ? impact with { Plan = Named(impact.Plan) } : null,
            Project = settings.Project is { } project
                ? project with { Population = Named(project.Population), Trends = Named(project.Trends) } : null,
        };
    }
}
