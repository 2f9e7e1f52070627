using PainCost.Numerics.Kernels;

namespace PainCost.Pooling.Effects;


/// <summary>All studies on the scale of pooling, and the way back from it.</summary>
internal sealed class EffectTable
{
    private readonly EffectMeasure measure;
    private readonly double harmonicTotal;

    /// <exception cref="ArgumentException">A study has no value on this scale; the message names it.</exception>
    public EffectTable(IReadOnlyList<Study> studies, EffectMeasure measure)
    {
        this.measure = measure;
        Effects = [.. studies.Select(study => EffectSize.Of(study, measure))];
        harmonicTotal = measure == EffectMeasure.FreemanTukey ? studies.Count / studies.Sum(study => 1 / study.Total!.Value) : double.NaN;
    }

    public IReadOnlyList<Effect> Effects { get; }

    public double[] Values => [.. Effects.Select(effect => effect.Value)];

    public double[] Variances => [.. Effects.Select(effect => effect.Variance)];

    /// <summary>A value on the scale of pooling as one on the natural scale.</summary>
    public double Natural(double value) => measure switch
    {
        EffectMeasure.Logit or EffectMeasure.BinomialLogit => 1 / (1 + Elementary.Exp(-value)),
        EffectMeasure.LogRiskRatio or EffectMeasure.LogOddsRatio => Elementary.Exp(value),
        EffectMeasure.Arcsine => Square(Elementary.Sin(Math.Clamp(value, 0, Math.PI / 2))),
        EffectMeasure.FreemanTukey => DoubleArcsine.Share(value, harmonicTotal),
        _ => value,
    };

    private static double Square(double x) => x * x;
}
