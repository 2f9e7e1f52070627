namespace PainCost.Numerics.Lanes;

/// <summary>A function of two numbers.</summary>
internal interface IFunctionOfTwo
{
    /// <summary>The value in every lane, if no lane needs a case of its own.</summary>
    static abstract bool TryApply<TLanes>(TLanes x, TLanes y, out TLanes value)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The value at any two numbers, the cases of their own included.</summary>
    static abstract double Apply(double x, double y);
}
