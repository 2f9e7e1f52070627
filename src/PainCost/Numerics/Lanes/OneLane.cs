using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace PainCost.Numerics.Lanes;

/// <summary>One number: what every wider kernel must equal bit for bit, and the way of single numbers and of remainders.</summary>
internal readonly struct OneLane(double number) : ILanes<OneLane>
{
    public static int Count => 1;

    public double Number { get; } = number;

    private ulong Bits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitConverter.DoubleToUInt64Bits(Number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator OneLane(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator +(OneLane left, OneLane right) => new(left.Number + right.Number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator -(OneLane left, OneLane right) => new(left.Number - right.Number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator *(OneLane left, OneLane right) => new(left.Number * right.Number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator /(OneLane left, OneLane right) => new(left.Number / right.Number);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator +(OneLane left, double right) => new(left.Number + right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator -(OneLane left, double right) => new(left.Number - right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane operator *(OneLane left, double right) => new(left.Number * right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static OneLane Load(ref double source, nuint index) => new(Unsafe.Add(ref source, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double target, nuint index) => Unsafe.Add(ref target, index) = Number;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllWithin(double size) => Math.Abs(Number) <= size;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllBetween(double low, double high) => Number >= low && Number <= high;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OneLane ProductError(OneLane right, OneLane product) => Fma.IsSupported || AdvSimd.IsSupported
        ? new(Math.FusedMultiplyAdd(Number, right.Number, -product.Number))
        : DoubleDouble.ProductErrorByHalves(this, right, product);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OneLane And(ulong mask) => Of(Bits & mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OneLane Or(ulong mask) => Of(Bits | mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OneLane AddBits(ulong bits) => Of(Bits + bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OneLane AddBits(OneLane other) => Of(Bits + other.Bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OneLane ShiftLeft(int places) => Of(Bits << places);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OneLane ShiftRight(int places) => Of(Bits >> places);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static OneLane Of(ulong bits) => new(BitConverter.UInt64BitsToDouble(bits));
}
