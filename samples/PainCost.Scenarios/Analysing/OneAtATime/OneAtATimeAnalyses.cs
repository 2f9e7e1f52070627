using PainCost.Sensitivity;

namespace PainCost.Cli.Analysing.OneAtATime;

/// <summary>Analyses that move one input, or two, with the others at their central values.</summary>
internal static class OneAtATimeAnalyses
{
    public const double UsualPercent = 10;

    private const int GridSteps = 5;
    private const int SpiderSteps = 5;

    public static Answer OfTornado(SensitivityRequest request, CancellationToken cancellation)
    {
        var tornado = Tornado.Of(request.Basis.Model, request.Output, Stated(request) ?? request.Range, cancellation);
        return new Answer(SensitivitySheets.Of(tornado, request.Basis), console => TornadoView.Write(console, request.Basis, tornado));
    }

    public static Answer OfSpider(SensitivityRequest request, CancellationToken cancellation)
    {
        var range = Stated(request) ?? request.Range ?? TornadoRange.Usual;
        var spider = Spider.Of(request.Basis.Model, request.Output, SpiderSteps, range, cancellation);
        return new Answer(SensitivitySheets.Of(spider, range, request.Basis),
            console => SpiderView.Write(console, request.Basis, spider, range));
    }

    /// <exception cref="UsageException">More than two inputs are named.</exception>
    /// <exception cref="ArgumentException">Fewer than two inputs move the output.</exception>
    public static Answer OfGrid(SensitivityRequest request, CancellationToken cancellation)
    {
        if (request.Inputs.Count > 2)
        {
            throw new UsageException($"A grid has two inputs, but --input names {request.Inputs.Count}.");
        }

        var (basis, names) = (request.Basis, Two(request, cancellation));
        var grid = TwoWay.Of(
            basis.Model, request.Output, names[0], RangeOf(request, names[0]), names[1], RangeOf(request, names[1]), GridSteps,
                cancellation);
        return new Answer(SensitivitySheets.Of(grid, basis), console => TwoWayView.Write(console, basis, grid));
    }

    /// <summary>Those named, then those that move the output most; what is known exactly after everything that is uncertain.</summary>
    private static string[] Two(SensitivityRequest request, CancellationToken cancellation)
    {
        var (model, output) = (request.Basis.Model, request.Output);
        var candidates = Tornado.Of(model, output, cancellationToken: cancellation).Rows
            .Concat(Tornado.Of(model, output, TornadoRange.PercentOfEvery(UsualPercent), cancellation).Rows)
            .Where(row => row.IsMoving).Select(row => row.Input.Name);
        List<string> named = [.. request.Inputs, .. request.Values.Select(each => each.Input)];
        string[] two = [.. named.Concat(candidates.Where(name => !named.Contains(name)).Distinct()).Take(2)];
        return two.Length == 2 ? two : throw new ArgumentException($"Fewer than two inputs move '{output}', so there is no grid to show.");
    }

    private static TornadoRange? Stated(SensitivityRequest request) => request.Values.Count > 0 ? TornadoRange.Of(request.Values) : null;

    private static TornadoRange RangeOf(SensitivityRequest request, string input) => request.Values.Where(each => each.Input == input)
        .ToList() is { Count: > 0 } stated
        ? TornadoRange.Of(stated)
        : request.Range
        ?? (request.Basis.Model.Inputs.FirstOrDefault(i => i.Name == input) is { Distribution.IsFixed: true }
        ? TornadoRange.PercentOfEvery(UsualPercent) : TornadoRange.Usual);
}
