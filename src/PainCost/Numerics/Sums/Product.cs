using System.Runtime.CompilerServices;
using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Sums;

/// <summary>Products of two columns.</summary>
internal readonly struct Product : ITerm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes left, TLanes right)
        where TLanes : struct, ILanes<TLanes> => left * right;
}
