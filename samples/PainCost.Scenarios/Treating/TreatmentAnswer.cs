using PainCost.Treatments;

namespace PainCost.Cli.Treating;

/// <summary>A treated burden, simulated.</summary>
internal sealed record TreatmentAnswer(TreatedBurden Burden, Simulation Simulation)
{
    public string Name => Burden.Intervention.Name;

    /// <summary>The estimate of an output; null where the treatment has none.</summary>
    public Estimate? Find(string output) => Burden.Model.Outputs.Any(o => o.Name == output) ? Simulation[output] : null;
}
