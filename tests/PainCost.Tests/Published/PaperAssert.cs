using PainCost.Validation;

namespace PainCost.Tests.Published;

/// <summary>Holds a paper's printed figures against figures computed by hand in the test.</summary>
internal static class PaperAssert
{
    private const double Arithmetic = 1e-12;

    /// <summary>Ours is what the test computed by hand, the printed figure is what the paper has, and rounding alone explains the
    /// difference.</summary>
    public static void Gives(Paper paper, string figure, double published, double ours)
    {
        var reproduction = Find(paper.Reproduce(), figure);
        Assert.Equal(Agreement.WithinRounding, reproduction.Agreement);
        Assert.Equal(published, reproduction.Published);
        Assert.Equal(ours, reproduction.Ours, Math.Abs(ours) * Arithmetic);
        Assert.InRange(Math.Abs(ours - published), 0, Allowed(reproduction));
    }

    /// <summary>No rounding brings the two together, and the paper's file says why.</summary>
    public static void Differs(Paper paper, string figure, double published, double ours)
    {
        var reproduction = Find(paper.Reproduce(), figure);
        Assert.Equal(Agreement.DiffersAsStated, reproduction.Agreement);
        Assert.Equal(published, reproduction.Published);
        Assert.Equal(ours, reproduction.Ours, Math.Abs(ours) * Arithmetic);
        Assert.True(Math.Abs(ours - published) > Allowed(reproduction));
        Assert.NotEmpty(reproduction.Reason);
    }

    /// <summary>The paper implies the figure but does not print it.</summary>
    public static void Implies(Paper paper, string figure, double ours)
    {
        var reproduction = Find(paper.Reproduce(), figure);
        Assert.Equal(Agreement.NotPrinted, reproduction.Agreement);
        Assert.Equal(ours, reproduction.Ours, Math.Abs(ours) * Arithmetic);
    }

    /// <summary>The paper prints the figure, nothing that was read makes it, and the paper's file says what is missing.</summary>
    public static void Quotes(Paper paper, string figure, double published)
    {
        var reproduction = Find(paper.Reproduce(), figure);
        Assert.Equal((Agreement.Quoted, (double?)published), (reproduction.Agreement, reproduction.Published));
        Assert.Equal(((double?)null, "", ""), (reproduction.Difference, reproduction.OursText, reproduction.Formula));
        Assert.NotEmpty(reproduction.Reason);
    }

    /// <summary>The tolerance is tight enough to notice another value of an input.</summary>
    public static void Notices(Paper paper, string input, double wrong, string figure)
    {
        var reproductions = paper.Reproduce(paper.Figures.With(input, Distribution.Fixed(wrong)));
        Assert.Equal(Agreement.Unexplained, Find(reproductions, figure).Agreement);
    }

    public static Reproduction Find(IEnumerable<Reproduction> reproductions, string figure) =>
        Assert.Single(reproductions, reproduction => reproduction.Figure == figure);

    private static double Allowed(Reproduction r) =>
        r.PublishedRounding + (r.Ours < r.Published ? r.High - r.Ours : r.Ours - r.Low) + Arithmetic * Math.Abs(r.Ours);
}
