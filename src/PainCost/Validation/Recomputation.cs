using PainCost.Evidence;
using PainCost.Quantities;

namespace PainCost.Validation;

/// <summary>One equation of a paper, evaluated and held against the printed figure.</summary>
/// <remarks>
/// The tolerance is the rounding of the printed digits and nothing else: every input is moved by half a unit of its last digit, to
/// the side that lowers the result and to the side that raises it. That gives the whole range where the equation rises or falls
/// steadily with each input over so small a step, as all sums, products and quotients of positive figures do.
/// </remarks>
internal sealed class Recomputation(Paper paper, Profile printed, int index)
{
    // Where two ranges touch, arithmetic in binary must not decide.
    private const double Slack = 1e-12;

    private readonly Equation equation = paper.Equation(printed, index);

    private bool IsQuoted => equation.Expected == Agreement.Quoted;

    public Reproduction Result()
    {
        var (ours, row) = (Value(printed), Row());
        var (low, high) = Range(ours);
        var published = equation.IsWhole ? 1 : row?.Distribution.Mean;
        var rounding = row is null ? 0 : PrintedNumber.HalfUnit(RowAsPrinted(row.Name).Written);
        CheckUnit(row);
        return new Reproduction(paper.Figures.Title, equation.Figure, ours, equation.Ours.Unit)
        {
            Formula = IsQuoted ? "" : Formula.Of(equation.Ours),
            Inputs = IsQuoted ? [] : Model.Of(("ours", equation.Ours)).Inputs,
            Low = low,
            High = high,
            Published = published,
            PublishedRounding = rounding,
            Agreement = Judge(published, rounding, low, high),
            Reason = row?.Note ?? equation.Note,
            Source = row?.Source,
            Unverified = Unverified(row),
        };
    }

    private Agreement Judge(double? published, double rounding, double low, double high)
    {
        if (published is not { } figure)
        {
            return equation.Expected == Agreement.NotPrinted ? Agreement.NotPrinted : Agreement.Unexplained;
        }

        if (IsQuoted)
        {
            return Agreement.Quoted;
        }

        var slack = Slack * Math.Abs(figure);
        var agrees = low <= figure + rounding + slack && high >= figure - rounding - slack;
        return agrees == (equation.Expected == Agreement.WithinRounding) ? equation.Expected : Agreement.Unexplained;
    }

    private (double Low, double High) Range(double ours)
    {
        var (lowest, highest) = (printed, printed);
        foreach (var row in paper.Figures.Rows)
        {
            var half = PrintedNumber.HalfUnit(row.Written);
            var (down, up) = (Moved(printed, row, -half), Moved(printed, row, half));
            var rise = Value(up) - ours;
            if (rise != 0)
            {
                lowest = Moved(lowest, row, rise > 0 ? -half : half);
                highest = Moved(highest, row, rise > 0 ? half : -half);
            }
        }

        return (Value(lowest), Value(highest));
    }

    // No study here prints a figure below nought, so rounding does not lead there.
    private static Profile Moved(Profile profile, EvidenceRow row, double by) =>
        profile.With(row.Name, Distribution.Fixed(Math.Max(0, profile[row.Name].CentralValue + by)));

    private double Value(Profile figures) => Model.Of(("ours", paper.Equation(figures, index).Ours)).Evaluate()["ours"];

    private EvidenceRow? Row() =>
        equation.Expected == Agreement.NotPrinted || equation.IsWhole ? null : printed.Rows.Single(row => row.Name == equation.Figure);

    private EvidenceRow RowAsPrinted(string name) => paper.Figures.Rows.Single(row => row.Name == name);

    /// <exception cref="UnitMismatchException">The printed figure has another unit than ours.</exception>
    private void CheckUnit(EvidenceRow? row)
    {
        if (row is not null)
        {
            _ = equation.Ours - printed[row.Name];
        }
    }

    private IReadOnlyList<string> Unverified(EvidenceRow? row) =>
        [.. Model.Of(("ours", equation.Ours)).Inputs.Where(input => IsUnverified(input.Provenance?.Knowledge)).Select(input => input.Name)
            .Concat(row is not null && IsUnverified(row.Knowledge) ? [row.Name] : []).Distinct()];

    private static bool IsUnverified(Knowledge? knowledge) => knowledge is Knowledge.Background or Knowledge.Assumption;
}
