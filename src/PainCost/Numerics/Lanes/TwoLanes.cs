using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Numerics.Lanes;

/// <summary>Two numbers, in 128 bits.</summary>
internal readonly struct TwoLanes(Vector128<double> numbers) : ILanes<TwoLanes>
{
    private readonly Vector128<double> numbers = numbers;

    public static int Count => Vector128<double>.Count;

    private Vector128<ulong> Bits => numbers.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator TwoLanes(double value) => new(Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator +(TwoLanes left, TwoLanes right) => new(left.numbers + right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator -(TwoLanes left, TwoLanes right) => new(left.numbers - right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator *(TwoLanes left, TwoLanes right) => new(left.numbers * right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator /(TwoLanes left, TwoLanes right) => new(left.numbers / right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator +(TwoLanes left, double right) => new(left.numbers + Vector128.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator -(TwoLanes left, double right) => new(left.numbers - Vector128.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes operator *(TwoLanes left, double right) => new(left.numbers * Vector128.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TwoLanes Load(ref double source, nuint index) => new(Vector128.LoadUnsafe(ref source, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target, nuint index) => numbers.StoreUnsafe(ref target, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllWithin(double size) => AreAll(Vector128.LessThanOrEqual(Vector128.Abs(numbers), Vector128.Create(size)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllBetween(double low, double high) =>
        AreAll(Vector128.GreaterThanOrEqual(numbers, Vector128.Create(low)) & Vector128.LessThanOrEqual(numbers, Vector128.Create(high)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TwoLanes ProductError(TwoLanes right, TwoLanes product) => Fma.IsSupported || AdvSimd.IsSupported
        ? new(Vector128.FusedMultiplyAdd(numbers, right.numbers, -product.numbers))
        : DoubleDouble.ProductErrorByHalves(this, right, product);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TwoLanes And(ulong mask) => Of(Bits & Vector128.Create(mask));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TwoLanes Or(ulong mask) => Of(Bits | Vector128.Create(mask));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TwoLanes AddBits(ulong bits) => Of(Bits + Vector128.Create(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TwoLanes AddBits(TwoLanes other) => Of(Bits + other.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TwoLanes ShiftLeft(int places) => Of(Bits << places);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TwoLanes ShiftRight(int places) => Of(Bits >> places);

    /// <summary>By the lanes' top bits, which are in a register of whole numbers with one operation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreAll(Vector128<double> truths) => truths.ExtractMostSignificantBits() == 0b11;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TwoLanes Of(Vector128<ulong> bits) => new(bits.AsDouble());
}
