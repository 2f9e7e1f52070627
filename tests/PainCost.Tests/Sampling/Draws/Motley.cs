namespace PainCost.Tests.Sampling.Draws;

/// <summary>A model whose inputs are drawn in every way there is: tables of cubics, steps, refined cells, and whole rows.</summary>
internal static class Motley
{
    public static readonly Input Cost = Input.Uncertain("cost", Distribution.LogNormal(mean: 25, standardError: 8), "1");
    public static readonly Input Share = Input.Uncertain("share", Distribution.Beta(mean: 0.3, standardError: 0.1), "1");
    public static readonly Input Events = Input.Uncertain("events", Distribution.Binomial(trials: 20, probability: 0.3), "1");
    public static readonly Input Visits = Input.Uncertain("visits", Distribution.Poisson(mean: 3.5), "1");
    public static readonly Input Choice = Input.Uncertain("choice", Distribution.Discrete((1, 0.2), (2, 0.5), (7, 0.3)), "1");

    /// <summary>A state that has a value of its own three times in ten.</summary>
    public static readonly Input State = Input.Uncertain(
        "state", Distribution.Mixture((Distribution.Normal(mean: 5, standardError: 1), 0.7), (Distribution.Fixed(2), 0.3)), "1");

    public static readonly Input Data = Input.Uncertain("data", Distribution.Interpolated([3, 1, 4, 1.5, 9, 2.6]), "1");

    public static readonly RowTable Rows = RowTable.Of("bootstrap", [("slope", "1", [1.5, 4, 2]), ("level", "1", [9, 2, 5])],
        weights: [1, 2, 1]);

    public static readonly Model Independent = Model.Of(
        ("sum", Cost + Share + Events + Visits + Choice + State + Data + Rows["slope"] + Rows["level"]),
        ("product", Cost * Share * State * (Events + Visits) * (Choice + (Rows["slope"] * Rows["level"]) + Data)),
        ("events", Events));

    /// <summary>Every design, by itself and under each kind of copula.</summary>
    public static TheoryData<Design, string> All
    {
        get
        {
            var all = new TheoryData<Design, string>();
            foreach (var design in Enum.GetValues<Design>())
            {
                foreach (var copula in new[] { "none", "gaussian", "t(df=3)" })
                {
                    all.Add(design, copula);
                }
            }

            return all;
        }
    }

    /// <summary>The model, with smooth, discrete and mixed inputs tied together unless the copula is none.</summary>
    public static Model Under(string copula) => copula == "none"
        ? Independent
        : Independent.Correlate(Correlations.Of(
            Correlation.Spearman("cost", "events", 0.6),
            Correlation.Spearman("state", "events", -0.5),
            Correlation.Kendall("choice", "share", 0.4),
            Correlation.Spearman("visits", "data", -0.7)).Under(Copula.Parse(copula)));
}
