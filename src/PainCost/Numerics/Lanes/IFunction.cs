namespace PainCost.Numerics.Lanes;

/// <summary>A function of one number.</summary>
internal interface IFunction
{
    /// <summary>The value in every lane, if no lane needs a case of its own.</summary>
    bool TryApply<TLanes>(TLanes x, out TLanes value)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The value at any number, the cases of its own included.</summary>
    double Apply(double x);
}
