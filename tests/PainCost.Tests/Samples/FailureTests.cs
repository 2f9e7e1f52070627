using System.Globalization;
using PainCost.Cli;

namespace PainCost.Tests.Samples;

/// <summary>What the user can mend is told apart from a fault of the program. Oracle: who throws it.</summary>
public sealed class FailureTests
{
    public static TheoryData<string, bool> Failures => new()
    {
        { "a text that is no distribution", true },
        { "an argument that the library refuses", true },
        { "units that do not go together", true },
        { "a file that is not there", true },
        { "a number read by the framework", false },
        { "a place outside a text", false },
        { "an overflow", false },
        { "nothing where something should be", false },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void IsBadInput_Failure_IsTheUsersOnlyIfOurCodeSaysSo(string what, bool expected)
    {
        var failure = Record.Exception(() => Fail(what));

        Assert.NotNull(failure);
        Assert.Equal(expected, Failure.IsBadInput(failure));
    }

    [Fact]
    public async Task Run_FaultOfTheProgram_SaysSoAndExits70()
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);

        var code = await Application.RunAsync(["list"], new Terminal(new Broken(), error, isInteractive: false));

        Assert.Equal(70, code);
        Assert.StartsWith("This is a fault of the program, not of what you gave it.", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("the writer broke", error.ToString(), StringComparison.Ordinal);
    }

    private static object? Fail(string what) => what switch
    {
        "a text that is no distribution" => Distribution.Parse("nomral(mean=1, se=2)"),
        "an argument that the library refuses" => Distribution.Beta(mean: 2, standardError: 0.1),
        "units that do not go together" => Input.Fixed("a", 1, "case") + Input.Fixed("b", 1, "hour"),
        "a file that is not there" => File.ReadAllText("nosuch.csv"),
        "a number read by the framework" => int.Parse("x", CultureInfo.InvariantCulture),
        "a place outside a text" => "abc"[5..],
        "an overflow" => checked(int.Parse("2147483647", CultureInfo.InvariantCulture) + 1),
        _ => throw new InvalidOperationException("nothing there"),
    };

    private sealed class Broken : StringWriter
    {
        public Broken()
            : base(CultureInfo.InvariantCulture)
        {
        }

        public override void Write(char value) => throw new InvalidOperationException("the writer broke");

        public override void Write(string? value) => throw new InvalidOperationException("the writer broke");

        public override void WriteLine(string? value) => throw new InvalidOperationException("the writer broke");

        public override void Write(char[] buffer, int index, int count) => throw new InvalidOperationException("the writer broke");

        public override void Write(ReadOnlySpan<char> buffer) => throw new InvalidOperationException("the writer broke");
    }
}
