using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Evidence;

/// <summary>A profile written out is the same profile when it is read. Oracle: the profile itself.</summary>
public sealed class ProfileFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public static TheoryData<string> Names => [.. Profile.BuiltInNames];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void ToCsv_OfABuiltInProfile_IsReadBackToTheSameBits(string name)
    {
        var (written, read) = (Profile.BuiltIn(name), WrittenAndRead(Profile.BuiltIn(name)));

        Assert.Equal([written.Name, written.Title, written.Description], new[] { read.Name, read.Title, read.Description });
        Assert.Equal(written.PriceBasis, read.PriceBasis);
        Assert.Equal(written.Rows.Select(row => row with { Line = 0 }), read.Rows.Select(row => row with { Line = 0 }));
        var (model, again) = (PainBurden.Of(written).Model, PainBurden.Of(read).Model);
        Assert.Equal((model.InputsHash(), model.EquationHash()), (again.InputsHash(), again.EquationHash()));
        Assert.Equal(Bits(model), Bits(again));
    }

    [Fact]
    public void SourcesToCsv_OfOwnAndBuiltInSources_HasEachOnce()
    {
        var own = new Source("OWN", "Doe J: \"Pain\", 2020") { Address = "https://example.org", WhatWasSeen = "=all" };
        var profile = Profile.Of(
            "own",
            [
                new ProfileRow { Input = "hours", Value = "1", Unit = "hour", Population = "us", Source = "OWN", Known = "seen" },
                new ProfileRow { Input = "days", Value = "2", Unit = "day", Population = "us", Source = "OWN", Known = "seen" },
                new ProfileRow { Input = "price", Value = "3", Unit = "USD2020", Population = "us", Source = "GASKIN2012", Known = "seen" },
            ],
            [own]);

        Assert.Equal(profile.Rows.Select(row => row.Source), WrittenAndRead(profile).Rows.Select(row => row.Source));
        Assert.Equal(3, profile.SourcesToCsv().TrimEnd('\n').Split('\n').Length);
    }

    private Profile WrittenAndRead(Profile profile)
    {
        File.WriteAllText(Path.Combine(folder, "sources.csv"), profile.SourcesToCsv());
        var path = Path.Combine(folder, profile.Name + ".csv");
        File.WriteAllText(path, profile.ToCsv());
        return Profile.Load(path);
    }

    private static IEnumerable<(string, long, long)> Bits(Model model)
    {
        var (central, drawn) = (model.Evaluate(), model.Simulate(draws: 500, seed: 7));
        return model.Outputs.Select(output => (output.Name,
            BitConverter.DoubleToInt64Bits(central[output.Name]), BitConverter.DoubleToInt64Bits(drawn[output.Name].Mean)));
    }
}
