using System.Runtime.CompilerServices;
using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Sums;

/// <summary>The numbers of the first column.</summary>
internal readonly struct Value : ITerm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes left, TLanes right)
        where TLanes : struct, ILanes<TLanes> => left;
}
