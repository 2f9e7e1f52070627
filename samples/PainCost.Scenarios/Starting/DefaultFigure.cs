using PainCost.Sensitivity;

namespace PainCost.Cli.Starting;

/// <summary>A figure that the user did not give.</summary>
/// <param name="Row">How far it moves the total.</param>
/// <param name="HasSpread">
/// Whether it was moved over its own 95 % interval; otherwise by a tenth either way, since its spread is not known.
/// </param>
internal sealed record DefaultFigure(TornadoRow Row, bool HasSpread)
{
    public string Range => HasSpread ? "95 %" : "±10 %";

    public (double Low, double High) Total => (Math.Min(Row.OutputAtLow, Row.OutputAtHigh), Math.Max(Row.OutputAtLow, Row.OutputAtHigh));

    public string Name => Row.Input.Name;
}
