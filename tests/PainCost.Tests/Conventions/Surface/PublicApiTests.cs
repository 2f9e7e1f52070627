namespace PainCost.Tests.Conventions.Surface;

/// <summary>What users can call is written down, so that nothing becomes or stops being public by accident.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicSurface_OfTheLibrary_IsAsWrittenDown() =>
        Snapshot.Matches(PublicApi.Text(PublicSurface.Types), "src/PainCost/PublicApi.txt");
}
