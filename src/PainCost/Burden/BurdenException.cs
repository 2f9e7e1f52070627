using PainCost.Evidence;

namespace PainCost.Burden;

/// <summary>A profile's inputs do not make up a burden; every reason is given at once.</summary>
public sealed class BurdenException : FaultsException
{
    internal BurdenException(params IReadOnlyList<string> problems)
        : base(problems)
    {
    }
}
