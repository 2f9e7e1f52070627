using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace PainCost.Sampling.Passes;

/// <summary>What went wrong on one of several threads, as it would have on one.</summary>
internal static class SharedFailure
{
    /// <summary>Throws the failure itself, with the trace that it has: nobody who catches it need know that threads shared the work.</summary>
    /// <param name="failures">What the threads ended with.</param>
    /// <param name="cancellation">A cancelled run ends as such, not as one failure for each thread.</param>
    [DoesNotReturn]
    public static void Rethrow(AggregateException failures, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ExceptionDispatchInfo.Throw(failures.Flatten().InnerExceptions[0]);
    }
}
