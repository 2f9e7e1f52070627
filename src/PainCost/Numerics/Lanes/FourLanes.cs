using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Numerics.Lanes;

/// <summary>Four numbers, in 256 bits.</summary>
internal readonly struct FourLanes(Vector256<double> numbers) : ILanes<FourLanes>
{
    private readonly Vector256<double> numbers = numbers;

    public static int Count => Vector256<double>.Count;

    private Vector256<ulong> Bits => numbers.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator FourLanes(double value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator +(FourLanes left, FourLanes right) => new(left.numbers + right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator -(FourLanes left, FourLanes right) => new(left.numbers - right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator *(FourLanes left, FourLanes right) => new(left.numbers * right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator /(FourLanes left, FourLanes right) => new(left.numbers / right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator +(FourLanes left, double right) => new(left.numbers + Vector256.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator -(FourLanes left, double right) => new(left.numbers - Vector256.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes operator *(FourLanes left, double right) => new(left.numbers * Vector256.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FourLanes Load(ref double source, nuint index) => new(Vector256.LoadUnsafe(ref source, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target, nuint index) => numbers.StoreUnsafe(ref target, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllWithin(double size) => AreAll(Vector256.LessThanOrEqual(Vector256.Abs(numbers), Vector256.Create(size)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllBetween(double low, double high) =>
        AreAll(Vector256.GreaterThanOrEqual(numbers, Vector256.Create(low)) & Vector256.LessThanOrEqual(numbers, Vector256.Create(high)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FourLanes ProductError(FourLanes right, FourLanes product) => Fma.IsSupported
        ? new(Vector256.FusedMultiplyAdd(numbers, right.numbers, -product.numbers))
        : DoubleDouble.ProductErrorByHalves(this, right, product);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FourLanes And(ulong mask) => Of(Bits & Vector256.Create(mask));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FourLanes Or(ulong mask) => Of(Bits | Vector256.Create(mask));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FourLanes AddBits(ulong bits) => Of(Bits + Vector256.Create(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FourLanes AddBits(FourLanes other) => Of(Bits + other.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FourLanes ShiftLeft(int places) => Of(Bits << places);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FourLanes ShiftRight(int places) => Of(Bits >> places);

    /// <summary>By the lanes' top bits, which are in a register of whole numbers with one operation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreAll(Vector256<double> truths) => truths.ExtractMostSignificantBits() == 0b1111;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FourLanes Of(Vector256<ulong> bits) => new(bits.AsDouble());
}
