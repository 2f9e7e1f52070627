using PainCost.Evidence.Reading;

namespace PainCost.Evidence;

/// <summary>An evidence file cannot be read. All of its faults are reported at once; its message shows the first twenty.</summary>
public sealed class EvidenceException : FaultsException
{
    internal EvidenceException(IEnumerable<EvidenceFault> faults)
        : base(faults)
    {
    }

    /// <summary>What could be read in spite of the faults; <c>null</c> when that is nothing.</summary>
    internal ProfileDraft? Draft { get; init; }
}
