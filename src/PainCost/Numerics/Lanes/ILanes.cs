namespace PainCost.Numerics.Lanes;

/// <summary>Numbers side by side, as many as the processor takes at once, or one.</summary>
/// <remarks>
/// A kernel is written once over lanes. All that it may use is here: the four operations, which IEEE 754 rounds in one way on
/// every processor, and operations on bits. So every width gives the same bits. A fused multiplication and addition stands here only
/// for the error of a product, which is exact: elsewhere it would give other bits than two operations, and a processor without it
/// takes some thirty times as long.
/// </remarks>
/// <typeparam name="TSelf">The lanes themselves.</typeparam>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>How many numbers.</summary>
    static abstract int Count { get; }

    /// <summary>The same number in every lane.</summary>
    static abstract implicit operator TSelf(double value);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator /(TSelf left, TSelf right);

    static abstract TSelf operator +(TSelf left, double right);

    static abstract TSelf operator -(TSelf left, double right);

    static abstract TSelf operator *(TSelf left, double right);

    static abstract TSelf Load(ref double source, nuint index);

    void Store(ref double target, nuint index);

    /// <summary>Whether no number is larger in size; false if one is not a number.</summary>
    bool AllWithin(double size);

    /// <summary>Whether every number lies in a range, its ends included; false if one is not a number.</summary>
    bool AllBetween(double low, double high);

    /// <summary>This times right less product, which is that product rounded: exact, so that it does not matter how it is found.</summary>
    /// <remarks>Fused where the processor can, by halves where it cannot. Nothing may underflow.</remarks>
    TSelf ProductError(TSelf right, TSelf product);

    /// <summary>Keeps of each number's bits those of a mask.</summary>
    TSelf And(ulong mask);

    /// <summary>Sets in each number's bits those of a mask.</summary>
    TSelf Or(ulong mask);

    /// <summary>Adds to each number's bits, taken as a whole number.</summary>
    TSelf AddBits(ulong bits);

    /// <summary>Adds the bits of two numbers, taken as whole numbers.</summary>
    TSelf AddBits(TSelf other);

    TSelf ShiftLeft(int places);

    /// <summary>Moves bits right; zeros come in from the left.</summary>
    TSelf ShiftRight(int places);
}
