using PainCost.Pooling;

namespace PainCost.Cli.Pooling;

/// <summary>Intervals as lines of characters over one axis.</summary>
internal sealed class ForestPlot
{
    private const int Width = 44;
    private readonly double low;
    private readonly double high;

    public ForestPlot(PoolAnswer answer)
    {
        List<Interval> ranges = [.. answer.Pooled.Studies.Select(study => study.Range), answer.Mean];
        if (answer.Prediction is { } prediction)
        {
            ranges.Add(prediction);
        }

        (low, high) = (ranges.Min(range => range.Low), ranges.Max(range => range.High));
    }

    /// <summary>A study: its interval as a thin line, its estimate as a square whose size is its weight's.</summary>
    public string Study(WeightedStudy study, int studies) =>
        Line(study.Range, '─', study.Estimate, study.Weight * studies >= 1 ? '■' : '▪');

    public string Mean(Interval range, double mean) => Line(range, '━', mean, '◆');

    public string Prediction(Interval range) => Line(range, '═', double.NaN, ' ');

    /// <summary>The ends of the axis.</summary>
    public string Axis(Func<double, string> text) => $"{text(low)} to {text(high)}";

    private string Line(Interval range, char line, double point, char mark)
    {
        var cells = new char[Width];
        Array.Fill(cells, ' ');
        Array.Fill(cells, line, Cell(range.Low), Cell(range.High) - Cell(range.Low) + 1);
        if (!double.IsNaN(point))
        {
            cells[Cell(point)] = mark;
        }

        return new string(cells).TrimEnd();
    }

    private int Cell(double value) => high > low ? (int)Math.Round(Math.Clamp((value - low) / (high - low), 0, 1) * (Width - 1)) : 0;
}
