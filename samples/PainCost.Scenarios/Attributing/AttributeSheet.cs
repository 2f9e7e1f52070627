using PainCost.Attribution;
using PainCost.Cli.Sheets;

namespace PainCost.Cli.Attributing;

/// <summary>An attribution as a sheet: the excess costs, then the coefficients of each part.</summary>
internal static class AttributeSheet
{
    public static Sheet Of(AttributeAnswer answer) => new(
        answer.Title,
        [
            ("rows_read", (double)answer.Attribution.Sample.Data.Count), ("degrees_of_freedom",
                (double)answer.Attribution.Sample.DegreesOfFreedom),
            ("models", answer.Models), ("input", answer.Input),
        ],
        ["kind", "name", "estimate", "se", "low", "high", "with_pain", "without_pain", "se_delta", "se_model"],
        [
            .. answer.Excess.Select(excess => Row("excess", excess)),
            .. answer.Replicated.Select(excess => Row("excess, error by replicates", excess)),
            .. answer.Attribution.Parts.SelectMany(part => part.Coefficients.Select(c => new object?[]
            {
                part.Name, c.Name, c.Estimate, c.StandardError, null, null, null, null, null, c.ModelStandardError,
            })),
        ]);

    private static object?[] Row(string kind, ExcessCost excess)
    {
        var interval = excess.Interval(AttributeAnswer.Level);
        return
        [
            kind, excess.Name, excess.Value, excess.StandardError, interval.Low, interval.High, excess.WithPain, excess.WithoutPain,
                excess.DeltaStandardError,
            excess.ModelStandardError,
        ];
    }
}
