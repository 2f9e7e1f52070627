using PainCost.Evidence;
using PainCost.Productivity;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Productivity;

/// <summary>The published figures of docs/productivity.md are rows that load, keep their marks and can be used. Oracle: the page.</summary>
public sealed class DocumentedFiguresTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_PublishedFigures_KeepTheirMarks()
    {
        var profile = Figures();
        Assert.Equal(44.8, profile["friction period [Korea]"].CentralValue);
        Assert.Equal(56, profile["friction period [Korea, copy of OECD data]"].CentralValue);
        Assert.Equal(Knowledge.Background, profile["elasticity"].Provenance!.Knowledge);
        Assert.All(
            profile.Inputs.Where(input => input.Name.EndsWith("copy of OECD data]", StringComparison.Ordinal)),
            input => Assert.StartsWith("no year given", input.Provenance!.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void FrictionCost_PublishedFigures_FollowTheirUnits()
    {
        var profile = Figures();
        var friction = new FrictionCost
        {
            Period = profile["friction period [mean of 5 outside Europe]"] * profile["work days per calendar day"],
            Elasticity = profile["elasticity"],
            VacancyChainMultiplier = profile["vacancy-chain multiplier"],
        };

        // 61.0 calendar days are 43.57 days of work; half a spell a year costs 21.79 of the 30 days.
        Assert.Equal(1000 * 0.5 * 61.0 * 5 / 7 * 8 * 50 * 0.8, new Work().AbsenceCost(friction), 1e-6);
    }

    private Profile Figures()
    {
        Save("sources.csv");
        return Profile.Load(Save("friction-periods.csv"));
    }

    private string Save(string name)
    {
        var page = Repository.Read("docs/productivity.md");
        var fence = $"```csv {name}\n";
        var start = page.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)]);
        return path;
    }
}
