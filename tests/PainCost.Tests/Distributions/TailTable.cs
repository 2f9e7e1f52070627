namespace PainCost.Tests.Distributions;

/// <summary>The tails that a simulation tabulates: 16 to the octave, from 2^-53 to a half.</summary>
internal static class TailTable
{
    public static double[] Tails { get; } =
    [
        .. from octave in Enumerable.Range(-53, 52) from cell in Enumerable.Range(0, 16) select Math.ScaleB(1 + (cell / 16.0), octave),
        0.5,
    ];
}
