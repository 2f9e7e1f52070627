using System.Runtime.CompilerServices;
using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Kernels;

/// <summary>x^y of many x and one y.</summary>
internal readonly struct RaisedTo(double exponent) : IFunction
{
    private readonly double exponent = exponent;

    public double Apply(double x) => Power.Apply(x, exponent);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryApply<TLanes>(TLanes x, out TLanes value)
        where TLanes : struct, ILanes<TLanes> => Power.TryApply(x, exponent, out value);
}
