using System.Globalization;
using PainCost.Attribution;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Attribution;

/// <summary>The synthetic survey of 600 people that R was given (Reference/attribution-survey.csv), and what R made of it.</summary>
internal static class Surveys
{
    private static readonly Dictionary<string, double> FromR = Repository.Read("tests/PainCost.Tests/Reference/attribution.csv")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
        .ToDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static Microdata Data { get; } = Microdata.Load(Repository.PathOf("tests/PainCost.Tests/Reference/attribution-survey.csv"));

    public static SurveyDesign Design { get; } = new() { Weight = "weight", Stratum = "stratum", Cluster = "psu" };

    public static CostModel Model { get; } = new("cost", "pain", "age", "female", "insured");

    /// <summary>A figure of Reference/attribution.R, which names its program and version.</summary>
    public static double R(string name) => FromR[name];

    /// <summary>The survey with a column computed anew.</summary>
    public static Microdata With(string column, Func<Func<string, double>, double> value) => Microdata.Of(Data.Columns.Select(name =>
        (name, (IReadOnlyList<double>)[.. Enumerable.Range(0, Data.Count).Select(i =>
            name == column ? value(other => Data.Numbers(other)[i]) : Data.Numbers(name)[i])])));

    public static void Close(double expected, double actual, double relative) =>
        Assert.True(Math.Abs(actual - expected) <= relative * Math.Abs(expected),
            FormattableString.Invariant($"{actual:R} is not {expected:R}."));
}
