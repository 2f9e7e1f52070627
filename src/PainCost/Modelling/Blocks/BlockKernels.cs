using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PainCost.Modelling.Blocks;

/// <summary>
/// The four arithmetic operations, minimum and maximum over blocks. Compiled with full optimisation at the first call:
/// a run of a tenth of a second is over before a tiered compiler has found out that these loops are hot.
/// </summary>
/// <remarks>Block lengths are a multiple of <see cref="BlockProgram.Granule"/>, so there is no remainder.</remarks>
internal static class BlockKernels
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<TOperation>(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> target)
        where TOperation : struct, IVectorOperation
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var c = ref MemoryMarshal.GetReference(target);
        for (nuint i = 0; i < (nuint)target.Length; i += (nuint)Vector512<double>.Count)
        {
            TOperation.Apply(Vector512.LoadUnsafe(ref a, i), Vector512.LoadUnsafe(ref b, i)).StoreUnsafe(ref c, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void RunScalarRight<TOperation>(ReadOnlySpan<double> left, double right, Span<double> target)
        where TOperation : struct, IVectorOperation
    {
        var b = Vector512.Create(right);
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var c = ref MemoryMarshal.GetReference(target);
        for (nuint i = 0; i < (nuint)target.Length; i += (nuint)Vector512<double>.Count)
        {
            TOperation.Apply(Vector512.LoadUnsafe(ref a, i), b).StoreUnsafe(ref c, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void RunScalarLeft<TOperation>(double left, ReadOnlySpan<double> right, Span<double> target)
        where TOperation : struct, IVectorOperation
    {
        var a = Vector512.Create(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var c = ref MemoryMarshal.GetReference(target);
        for (nuint i = 0; i < (nuint)target.Length; i += (nuint)Vector512<double>.Count)
        {
            TOperation.Apply(a, Vector512.LoadUnsafe(ref b, i)).StoreUnsafe(ref c, i);
        }
    }

    public readonly struct Add : IVectorOperation
    {
        public static Vector512<double> Apply(Vector512<double> left, Vector512<double> right) => left + right;
    }

    public readonly struct Subtract : IVectorOperation
    {
        public static Vector512<double> Apply(Vector512<double> left, Vector512<double> right) => left - right;
    }

    public readonly struct Multiply : IVectorOperation
    {
        public static Vector512<double> Apply(Vector512<double> left, Vector512<double> right) => left * right;
    }

    public readonly struct Divide : IVectorOperation
    {
        public static Vector512<double> Apply(Vector512<double> left, Vector512<double> right) => left / right;
    }

    public readonly struct Minimum : IVectorOperation
    {
        public static Vector512<double> Apply(Vector512<double> left, Vector512<double> right) => Vector512.Min(left, right);
    }

    public readonly struct Maximum : IVectorOperation
    {
        public static Vector512<double> Apply(Vector512<double> left, Vector512<double> right) => Vector512.Max(left, right);
    }
}
