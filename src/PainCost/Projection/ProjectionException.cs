using PainCost.Evidence;

namespace PainCost.Projection;

/// <summary>A burden cannot be projected over these years; every reason is given at once.</summary>
public sealed class ProjectionException : FaultsException
{
    internal ProjectionException(params IReadOnlyList<string> problems)
        : base(problems)
    {
    }
}
