using PainCost.Burden.Inputs;
using PainCost.Evidence.Checks;

namespace PainCost.Pages.Parts;

/// <summary>Between which values a slider moves an input.</summary>
/// <param name="Low">Its left end, in the input's unit.</param>
/// <param name="High">Its right end.</param>
internal readonly record struct InputRange(double Low, double High)
{
    private const double Deep = 0.001;

    /// <summary>
    /// A share from 0 to 1; any other from zero to twice the central value, or over nearly all that it may be where that is more, but not
    /// beyond what the burden's equation takes.
    /// </summary>
    public static InputRange Of(Input input)
    {
        var central = input.CentralValue;
        var most = Math.Min(Limits.Of(input.Name, input.Unit).High, BurdenInput.LargestOf(input.Name));
        var (low, high) = input.Distribution.IsFixed
            ? (central, central)
            : (input.Distribution.Quantile(Deep), input.Distribution.Quantile(1 - Deep));
        var usual = most == 1 || central == 0 ? Math.Max(high, 1) : Math.Max(high, Math.Max(0, 2 * central));
        return new(Math.Min(low, Math.Min(0, 2 * central)), Math.Max(high, Math.Min(most, usual)));
    }
}
