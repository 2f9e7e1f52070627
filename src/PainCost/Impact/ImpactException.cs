using PainCost.Evidence;

namespace PainCost.Impact;

/// <summary>The inputs do not make up a budget impact; every reason is given at once.</summary>
public sealed class ImpactException : FaultsException
{
    internal ImpactException(params IReadOnlyList<string> problems)
        : base(problems)
    {
    }
}
