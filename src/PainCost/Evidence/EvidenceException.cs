using PainCost.Evidence.Reading;

namespace PainCost.Evidence;

/// <summary>An evidence file cannot be used. All of its faults are reported at once; its message shows the first twenty.</summary>
public sealed class EvidenceException : FaultsException
{
    internal EvidenceException(IEnumerable<EvidenceFault> faults)
        : this(EvidenceFault.InOrder(faults))
    {
    }

    private EvidenceException(IReadOnlyList<EvidenceFault> faults)
        : base(FaultText.Told(faults)) => Faults = faults;

    /// <summary>All faults, by file and line; never empty.</summary>
    public IReadOnlyList<EvidenceFault> Faults { get; }

    /// <summary>What could be read in spite of the faults; <c>null</c> when that is nothing.</summary>
    internal ProfileDraft? Draft { get; init; }
}
