using PainCost.Calibration;
using PainCost.Cli.Analysing;
using PainCost.Cli.Views;
using PainCost.Sensitivity;

namespace PainCost.Cli.Calibrating;

/// <summary>What would have to be true for a published figure: exactly, one input at a time, and in all likelihood, all at once.</summary>
/// <param name="Basis">The model.</param>
/// <param name="Target">The figure with its uncertainty.</param>
/// <param name="TargetNote">Where the figure and its uncertainty come from.</param>
/// <param name="Scalings">An answer for each input that could be scaled.</param>
/// <param name="Reweighting">The draws weighted by the figure; null if no draw comes near it.</param>
/// <param name="Reason">Why the draws could not be weighted; empty if they could.</param>
internal sealed record CalibrationAnswer(
    SensitivityBasis Basis, Distribution Target, string TargetNote, IReadOnlyList<GroupScaling> Scalings, Reweighting? Reweighting,
        string Reason)
{
    private const double UsualPercent = 10;
    private const int MostNamed = 10;

    /// <summary>The output that the figure is of.</summary>
    public string Output => Basis.Output;

    public static CalibrationAnswer Of(
        SensitivityBasis basis, CalibrationTarget target, IReadOnlyList<string> inputs, Func<Model, Simulation> simulate,
            CancellationToken cancellation)
    {
        var scalings = Groups(basis.Model, basis.Output, inputs, cancellation)
            .Select(group => Scale(basis.Model, basis.Output, target.Distribution.Mean, group, cancellation)).ToList();
        var simulation = simulate(basis.Model);
        try
        {
            var reweighting = Reweighting.Of(simulation, basis.Output, target.Distribution, cancellation);
            return new(basis, target.Distribution, target.Note, scalings, reweighting, "");
        }
        catch (ArgumentException e)
        {
            return new(basis, target.Distribution, target.Note, scalings, null, e.Message);
        }
    }

    private static List<List<Input>> Groups(Model model, string output, IReadOnlyList<string> inputs, CancellationToken cancellation)
    {
        if (inputs.Count == 0)
        {
            // Where nothing uncertain moves the output, what is known exactly.
            List<TornadoRow> Moving(TornadoRange range) =>
                [.. Tornado.Of(model, output, range, cancellation).Rows.Where(row => row.IsMoving)];
            var rows = Moving(TornadoRange.Usual);
            var moving = rows.Count > 0 ? rows : Moving(TornadoRange.PercentOfEvery(UsualPercent));
            return [.. moving.GroupBy(row => InputName.Bare(row.Input)).Select(group => group.Select(row => row.Input).ToList())];
        }

        var named = inputs.SelectMany(name => Named(model, name)).ToList();
        return [named];
    }

    private static List<Input> Named(Model model, string name)
    {
        var all = model.Inputs.Where(input => input.Name == name || InputName.Bare(input) == name).ToList();
        if (all.Count > 0)
        {
            return all;
        }

        List<string> known = [.. model.Inputs.Select(InputName.Bare).Distinct()];
        var more = known.Count > MostNamed ? FormattableString.Invariant($" and {known.Count - MostNamed} more") : "";
        throw new ArgumentException($"The model has no input '{name}'; it has "
            + $"{string.Join(", ", known.Take(MostNamed).Select(n => $"'{n}'"))}{more}.");
    }

    private static GroupScaling Scale(Model model, string output, double target, List<Input> group, CancellationToken cancellation)
    {
        var name = string.Join(" and ", group.Select(InputName.Bare).Distinct());
        try
        {
            return new(name, Scaling.Match(model, output, target, [.. group.Select(input => input.Name)], cancellation), "");
        }
        catch (Exception e) when (e is ArgumentException or ArithmeticException)
        {
            return new(name, null, e.Message);
        }
    }
}
