using System.Runtime.CompilerServices;
using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Kernels;

/// <summary>x^y of one x and many y.</summary>
internal readonly struct PowersOf(double number) : IFunction
{
    private readonly double number = number;

    public double Apply(double x) => Power.Apply(number, x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryApply<TLanes>(TLanes x, out TLanes value)
        where TLanes : struct, ILanes<TLanes> => Power.TryApply(number, x, out value);
}
