namespace PainCost.Tests.Samples.Processes;

/// <summary>A test that needs LibreOffice Calc and its Python bridge; skipped, with the reason, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public const string Python = "/usr/bin/python3";

    private static readonly string[] Bridges = ["/usr/lib/python3/dist-packages/uno.py", "/usr/lib/libreoffice/program/uno.py"];

    public LibreOfficeFactAttribute()
    {
        if (Office is null || !File.Exists(Python) || !Bridges.Any(File.Exists))
        {
            Skip = "LibreOffice is not here; with apt-get: libreoffice-calc and python3-uno.";
        }
    }

    /// <summary>The program; null where there is none.</summary>
    public static string? Office { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
}
