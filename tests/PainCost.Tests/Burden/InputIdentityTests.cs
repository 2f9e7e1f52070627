using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>A row has one input, which the profile, the model and the explanation share. Oracle: the reference itself.</summary>
public sealed class InputIdentityTests
{
    [Theory]
    [InlineData("us-2023")]
    [InlineData("article")]
    public void Model_Input_IsTheObjectOfTheProfile(string name)
    {
        var profile = Profile.BuiltIn(name);
        var model = PainBurden.Of(profile).Model;

        Assert.All(model.Inputs.Where(input => profile.TryGetInput(input.Name, out _)), input => Assert.Same(profile[input.Name], input));
        Assert.Contains(model.Inputs, input => profile.TryGetInput(input.Name, out _));
    }
}
