using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PainCost.Numerics.Lanes;

/// <summary>Functions over blocks, by the widest lanes that the processor has. The target may be a source.</summary>
internal static class Lanewise
{
    public static void Apply<TFunction>(TFunction function, ReadOnlySpan<double> x, Span<double> target)
        where TFunction : struct, IFunction
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Apply<TFunction, EightLanes>(function, x, target);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Apply<TFunction, FourLanes>(function, x, target);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            Apply<TFunction, TwoLanes>(function, x, target);
        }
        else
        {
            Apply<TFunction, OneLane>(function, x, target);
        }
    }

    public static void Apply<TFunction>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> target)
        where TFunction : struct, IFunctionOfTwo
    {
        if (Vector512.IsHardwareAccelerated)
        {
            Apply<TFunction, EightLanes>(x, y, target);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Apply<TFunction, FourLanes>(x, y, target);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            Apply<TFunction, TwoLanes>(x, y, target);
        }
        else
        {
            Apply<TFunction, OneLane>(x, y, target);
        }
    }

    /// <summary>With lanes of a given width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply<TFunction, TLanes>(TFunction function, ReadOnlySpan<double> x, Span<double> target)
        where TFunction : struct, IFunction
        where TLanes : struct, ILanes<TLanes>
    {
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(target[..x.Length]);
        var whole = x.Length - (x.Length % TLanes.Count);
        for (var i = 0; i < whole; i += TLanes.Count)
        {
            if (function.TryApply(TLanes.Load(ref from, (nuint)i), out var value))
            {
                value.Store(ref to, (nuint)i);
            }
            else
            {
                OneByOne(function, x.Slice(i, TLanes.Count), target.Slice(i, TLanes.Count));
            }
        }

        OneByOne(function, x[whole..], target[whole..x.Length]);
    }

    /// <summary>With lanes of a given width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply<TFunction, TLanes>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> target)
        where TFunction : struct, IFunctionOfTwo
        where TLanes : struct, ILanes<TLanes>
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        ref var second = ref MemoryMarshal.GetReference(y[..x.Length]);
        ref var to = ref MemoryMarshal.GetReference(target[..x.Length]);
        var whole = x.Length - (x.Length % TLanes.Count);
        for (var i = 0; i < whole; i += TLanes.Count)
        {
            if (TFunction.TryApply(TLanes.Load(ref first, (nuint)i), TLanes.Load(ref second, (nuint)i), out var value))
            {
                value.Store(ref to, (nuint)i);
            }
            else
            {
                OneByOne<TFunction>(x.Slice(i, TLanes.Count), y.Slice(i, TLanes.Count), target.Slice(i, TLanes.Count));
            }
        }

        OneByOne<TFunction>(x[whole..], y[whole..x.Length], target[whole..x.Length]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OneByOne<TFunction>(TFunction function, ReadOnlySpan<double> x, Span<double> target)
        where TFunction : struct, IFunction
    {
        for (var i = 0; i < x.Length; i++)
        {
            target[i] = function.Apply(x[i]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void OneByOne<TFunction>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> target)
        where TFunction : struct, IFunctionOfTwo
    {
        for (var i = 0; i < x.Length; i++)
        {
            target[i] = TFunction.Apply(x[i], y[i]);
        }
    }
}
