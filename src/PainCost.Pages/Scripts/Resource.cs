namespace PainCost.Pages.Scripts;

/// <summary>The files that are the same on every page.</summary>
internal static class Resource
{
    /// <summary>A file's text, with line ends as \n.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream($"PainCost.Pages.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}; build it again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
