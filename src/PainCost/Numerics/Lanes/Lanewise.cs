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
    public static void Apply<TFunction, TLanes>(TFunction function, ReadOnlySpan<double> x, Span<double> target)
        where TFunction : struct, IFunction
        where TLanes : struct, ILanes<TLanes>
    {
        target = target[..x.Length];
        var whole = x.Length - (x.Length % TLanes.Count);
        for (var i = 0; (i += Ordinary<TFunction, TLanes>(function, x[i..whole], target[i..])) < whole; i += TLanes.Count)
        {
            OneByOne(function, x.Slice(i, TLanes.Count), target.Slice(i, TLanes.Count));
        }

        OneByOne(function, x[whole..], target[whole..]);
    }

    /// <summary>With lanes of a given width.</summary>
    public static void Apply<TFunction, TLanes>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> target)
        where TFunction : struct, IFunctionOfTwo
        where TLanes : struct, ILanes<TLanes>
    {
        y = y[..x.Length];
        target = target[..x.Length];
        var whole = x.Length - (x.Length % TLanes.Count);
        for (var i = 0; (i += Ordinary<TFunction, TLanes>(x[i..whole], y[i..], target[i..])) < whole; i += TLanes.Count)
        {
            OneByOne<TFunction>(x.Slice(i, TLanes.Count), y.Slice(i, TLanes.Count), target.Slice(i, TLanes.Count));
        }

        OneByOne<TFunction>(x[whole..], y[whole..], target[whole..]);
    }

    /// <summary>Goes on until lanes need a case of their own; a loop without a call, so that nothing is kept on the stack.</summary>
    /// <returns>How many numbers are done.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Ordinary<TFunction, TLanes>(TFunction function, ReadOnlySpan<double> x, Span<double> target)
        where TFunction : struct, IFunction
        where TLanes : struct, ILanes<TLanes>
    {
        ref var from = ref MemoryMarshal.GetReference(x);
        ref var to = ref MemoryMarshal.GetReference(target);
        nuint i = 0;
        for (; i < (nuint)x.Length && function.TryApply(TLanes.Load(ref from, i), out var value); i += (nuint)TLanes.Count)
        {
            value.Store(ref to, i);
        }

        return (int)i;
    }

    /// <summary>Goes on until lanes need a case of their own.</summary>
    /// <returns>How many numbers are done.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Ordinary<TFunction, TLanes>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> target)
        where TFunction : struct, IFunctionOfTwo
        where TLanes : struct, ILanes<TLanes>
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        ref var second = ref MemoryMarshal.GetReference(y);
        ref var to = ref MemoryMarshal.GetReference(target);
        nuint i = 0;
        for (;
            i < (nuint)x.Length && TFunction.TryApply(TLanes.Load(ref first, i), TLanes.Load(ref second, i), out var value);
            i += (nuint)TLanes.Count)
        {
            value.Store(ref to, i);
        }

        return (int)i;
    }

    private static void OneByOne<TFunction>(TFunction function, ReadOnlySpan<double> x, Span<double> target)
        where TFunction : struct, IFunction
    {
        for (var i = 0; i < x.Length; i++)
        {
            target[i] = function.Apply(x[i]);
        }
    }

    private static void OneByOne<TFunction>(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> target)
        where TFunction : struct, IFunctionOfTwo
    {
        for (var i = 0; i < x.Length; i++)
        {
            target[i] = TFunction.Apply(x[i], y[i]);
        }
    }
}
