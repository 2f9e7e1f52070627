using System.Globalization;
using PainCost.Cli;

namespace PainCost.Tests.Samples;

/// <summary>One run of the console app, with what it said and returned.</summary>
internal sealed record AppRun(int ExitCode, string Output, string Error)
{
    public static AppRun Of(params string[] args) => Of(CancellationToken.None, args);

    public static AppRun Of(CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = Application.RunAsync(args, new Terminal(output, error, isInteractive: false), cancellation).GetAwaiter().GetResult();
        return new AppRun(code, output.ToString(), error.ToString());
    }
}
