using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Numerics.Lanes;

/// <summary>Eight numbers, in 512 bits.</summary>
internal readonly struct EightLanes(Vector512<double> numbers) : ILanes<EightLanes>
{
    private readonly Vector512<double> numbers = numbers;

    public static int Count => Vector512<double>.Count;

    private Vector512<ulong> Bits => numbers.AsUInt64();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator EightLanes(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator +(EightLanes left, EightLanes right) => new(left.numbers + right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator -(EightLanes left, EightLanes right) => new(left.numbers - right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator *(EightLanes left, EightLanes right) => new(left.numbers * right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator /(EightLanes left, EightLanes right) => new(left.numbers / right.numbers);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator +(EightLanes left, double right) => new(left.numbers + Vector512.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator -(EightLanes left, double right) => new(left.numbers - Vector512.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes operator *(EightLanes left, double right) => new(left.numbers * Vector512.Create(right));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static EightLanes Load(ref double source, nuint index) => new(Vector512.LoadUnsafe(ref source, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target, nuint index) => numbers.StoreUnsafe(ref target, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllWithin(double size) => Vector512.LessThanOrEqualAll(Vector512.Abs(numbers), Vector512.Create(size));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllBetween(double low, double high) =>
        Vector512.GreaterThanOrEqualAll(numbers, Vector512.Create(low)) && Vector512.LessThanOrEqualAll(numbers, Vector512.Create(high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightLanes ProductError(EightLanes right, EightLanes product) => Avx512F.IsSupported
        ? new(Vector512.FusedMultiplyAdd(numbers, right.numbers, -product.numbers))
        : DoubleDouble.ProductErrorByHalves(this, right, product);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightLanes And(ulong mask) => Of(Bits & Vector512.Create(mask));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightLanes Or(ulong mask) => Of(Bits | Vector512.Create(mask));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightLanes AddBits(ulong bits) => Of(Bits + Vector512.Create(bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightLanes AddBits(EightLanes other) => Of(Bits + other.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightLanes ShiftLeft(int places) => Of(Bits << places);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EightLanes ShiftRight(int places) => Of(Bits >> places);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static EightLanes Of(Vector512<ulong> bits) => new(bits.AsDouble());
}
