using PainCost.Numerics.Kernels;

namespace PainCost.Pooling.Effects;


/// <summary>What distinguishes two groups of one study, from the four cells of its table.</summary>
internal static class GroupEffect
{
    private const double HalfAPerson = 0.5;

    /// <summary>Whether a measure compares two groups.</summary>
    public static bool IsOf(EffectMeasure measure) =>
        measure is EffectMeasure.LogRiskRatio or EffectMeasure.LogOddsRatio or EffectMeasure.RiskDifference;

    /// <exception cref="ArgumentException">The study has one group only.</exception>
    public static Effect Of(Study study, EffectMeasure measure)
    {
        if (study is not { Events: { } events, Total: { } total, ControlEvents: { } controlEvents, ControlTotal: { } controlTotal })
        {
            throw new ArgumentException(
                $"{study.Name}: a comparison of two groups needs events and total of both (control_events, control_total).");
        }

        double[] cells = [events, total - events, controlEvents, controlTotal - controlEvents];
        var added = cells.Contains(0) ? HalfAPerson : 0;
        var (a, b, c, d) = (cells[0] + added, cells[1] + added, cells[2] + added, cells[3] + added);
        var (first, second) = (a + b, c + d);
        Effect effect = measure switch
        {
            EffectMeasure.LogRiskRatio => new(Elementary.Log(a / first / (c / second)), (b / a / first) + (d / c / second)),
            EffectMeasure.LogOddsRatio => new(Elementary.Log(a / b / (c / d)), (1 / a) + (1 / b) + (1 / c) + (1 / d)),
            _ => new((a / first) - (c / second), (a / first * (b / first) / first) + (c / second * (d / second) / second)),
        };
        return effect with { Correction = added };
    }
}
