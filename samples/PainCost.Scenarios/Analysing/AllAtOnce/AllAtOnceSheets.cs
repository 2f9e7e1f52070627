using System.Globalization;
using PainCost.Cli.Sheets;
using PainCost.Sensitivity;

namespace PainCost.Cli.Analysing.AllAtOnce;

/// <summary>The answers of the analyses that draw all inputs at once, as sheets.</summary>
internal static class AllAtOnceSheets
{
    /// <summary>The columns of an association's rows.</summary>
    public static readonly IReadOnlyList<string> AssociationColumns =
        ["input", "pearson", "spearman", "kendall", "pcc", "prcc", "src", "srrc", "first", "first_low", "first_high"];

    public static Sheet Of(Sobol sobol, string name, SensitivityBasis basis)
    {
        var output = sobol[name];
        return new(
            $"How the variance of {name} divides: {sobol.Model.Title}",
            [
                .. Facts(basis, name, output.Unit.ToString(), "sobol", sobol.Draws, sobol.Seed), ("evaluations", (double)sobol.Evaluations),
                ("resamples", (double)sobol.Options.Resamples), ("level", sobol.Options.Level),
                ("mean", output.Mean), ("variance", output.Variance), ("sum_of_first", output.SumOfFirst),
                    ("interaction_share", output.InteractionShare),
            ],
            ["input", "first", "first_low", "first_high", "total", "total_low", "total_high"],
            [.. output.Indices.Select(i => new object?[] { i.Name, i.First.Value, i.First.Low, i.First.High, i.Total.Value, i.Total.Low,
                i.Total.High })]);
    }

    public static Sheet Of(Morris morris, string name, SensitivityBasis basis) => new(
        $"Elementary effects on {name}: {morris.Model.Title}",
        [.. Facts(basis, name, morris[name].Unit.ToString(), "morris", morris.Trajectories, morris.Seed),
            ("levels", (double)morris.Options.Levels), ("evaluations", (double)morris.Evaluations)],
        ["input", "mu", "mu_se", "mu_star", "mu_star_se", "sigma", "sigma_se"],
        [.. morris[name].Effects.Select(e => new object?[]
        {
            e.Input.Name, e.Mean, e.MeanStandardError, e.MeanAbsolute, e.MeanAbsoluteStandardError, e.StandardDeviation,
                e.StandardDeviationStandardError,
        })]);

    public static Sheet Of(DrawAssociation association, SensitivityBasis basis) => new(
        $"What goes with {association.Output}: {basis.Model.Title}",
        [
            .. Facts(basis, association.Output, association.Unit.ToString(), "rank", association.Draws, association.Simulation!.Seed),
            .. FactsOf(association),
        ],
        AssociationColumns,
        RowsOf(association));

    /// <summary>What an association says beside its rows, wherever its draws come from.</summary>
    public static IEnumerable<(string Name, object? Value)> FactsOf(DrawAssociation association) =>
    [
        ("level", DrawAssociation.Level), ("r_squared", association.Determination), ("rank_r_squared", association.RankDetermination),
        ("chance_correlation", association.ChanceCorrelation), ("sum_of_first", association.SumOfFirst),
    ];

    public static IReadOnlyList<object?[]> RowsOf(DrawAssociation association) =>
        [.. association.Rows.Select(r => new object?[]
        {
            r.Input, r.Pearson, r.Spearman, r.Kendall, r.Partial, r.PartialRank, r.StandardizedRegression, r.StandardizedRankRegression,
            r.First.Value, r.First.Low, r.First.High,
        })];

    public static Sheet Of(Shapley shapley, string name, SensitivityBasis basis) => new(
        $"How the variance of {name} is shared: {shapley.Model.Title}",
        [
            .. Facts(basis, name, shapley[name].Unit.ToString(), "shapley", shapley.Draws, shapley.Seed),
            ("evaluations", (double)shapley.Evaluations), ("level", Shapley.Level), ("variance", shapley[name].Variance),
        ],
        ["input", "share", "share_low", "share_high"],
        [.. shapley[name].Effects.Select(e => new object?[] { e.Name, e.Share.Value, e.Share.Low, e.Share.High })]);

    private static IEnumerable<(string Name, object? Value)> Facts(SensitivityBasis basis, string output, string unit, string method,
        long draws, ulong seed) =>
    [
        .. basis.Facts, ("output", output), ("unit", unit), ("method", method), ("draws", (double)draws),
        ("seed", seed.ToString(CultureInfo.InvariantCulture)),
    ];
}
