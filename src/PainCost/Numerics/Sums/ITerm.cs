using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Sums;

/// <summary>What is summed, of two columns.</summary>
internal interface ITerm
{
    static abstract TLanes Of<TLanes>(TLanes left, TLanes right)
        where TLanes : struct, ILanes<TLanes>;
}
