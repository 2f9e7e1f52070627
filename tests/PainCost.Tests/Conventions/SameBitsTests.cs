using System.Text.RegularExpressions;

namespace PainCost.Tests.Conventions;

/// <summary>No result may follow the width of the processor's vectors or the machine's C library: one room has what could, in a fixed
/// order.</summary>
public sealed partial class SameBitsTests
{
    private const string Room = "src/PainCost/Numerics/";

    // Rounded in one way by IEEE 754, number by number; the least and the greatest of many are the same in any order.
    private static readonly HashSet<string> Exact =
        ["Abs", "Add", "Divide", "FusedMultiplyAdd", "Max", "Min", "Multiply", "MultiplyAdd", "Negate", "Sqrt", "Subtract"];

    [Fact]
    public void Code_OutsideTheRoomOfSumsAndKernels_HasNoFunctionWhoseBitsDependOnTheMachine() => Violations.None(
        from file in SourceFile.Under("src", "samples")
        where !file.Path.StartsWith(Room, StringComparison.Ordinal)
        from line in file.Code
        from name in Dependent(line.Code)
        select $"{file.Path}({line.Number}) calls {name}",
        "call PainCost.Numerics.Kernels.Elementary (Exp, Log, Pow, Square, Sin, ...; of numbers and of blocks), Hyperbolic, "
            + "StirlingCorrection, or PainCost.Numerics.Sums.FixedOrder (Sum, Dot, Norm, Fold).");

    [Theory]
    [InlineData("var y = Math.Exp(x);", "Math.Exp")]
    [InlineData("values.Select(Math.Log10)", "Math.Log10")]
    [InlineData("double.Pow(x, 2)", "double.Pow")]
    [InlineData("MathF.Sqrt(x)", "MathF.Sqrt")]
    [InlineData("TensorPrimitives.Dot<double>(x, y)", "TensorPrimitives.Dot")]
    [InlineData("TensorPrimitives.Exp(x, y)", "TensorPrimitives.Exp")]
    [InlineData("Vector512.Sum(lanes)", "Vector512.Sum")]
    [InlineData("Vector256.MultiplyAddEstimate(a, b, c)", "Vector256.MultiplyAddEstimate")]
    [InlineData("SpecialFunctions.GammaLn(x)", "SpecialFunctions.GammaLn")]
    [InlineData("residuals.PointwisePower(2)", ".PointwisePower")]
    [InlineData("TensorPrimitives.Multiply(x, y, z) + Math.Sqrt(x) + Math.Max(x, y) + Math.FusedMultiplyAdd(x, y, z)", null)]
    [InlineData("Vector512.FusedMultiplyAdd(a, b, c)", null)]
    [InlineData("Elementary.Exp(x) + Math.ScaleB(x, 2)", null)]
    public void Dependent_LineOfCode_NamesWhatDependsOnTheMachine(string code, string? expected) =>
        Assert.Equal(expected, Dependent(code).SingleOrDefault());

    private static IEnumerable<string> Dependent(string code) =>
        MachineFunction().Matches(code).Select(match => match.Value)
            .Concat(TensorFunction().Matches(code).Where(match => !Exact.Contains(match.Groups[1].Value)).Select(match => match.Value));

    [GeneratedRegex(@"\b(?:Math|double|Double)\.(?:A?(?:Sin|Cos|Tan)(?:h|2|Pi)?|SinCos(?:Pi)?|Exp(?:M1|2|2M1|10|10M1)?|Log(?:2|10|P1|2P1|10P1)?|Pow|Cbrt|RootN|\w+Estimate)\b"
        + @"|\bMathF\.\w+|\bSpecialFunctions\.\w+|\bVector(?:128|256|512)?\.(?:Sum|Dot|Exp|Log2?|Sin|Cos|SinCos|Hypot|\w+Estimate)\b"
        + @"|\.Pointwise(?:Power|Exp|Log)\b")]
    private static partial Regex MachineFunction();

    [GeneratedRegex(@"\bTensorPrimitives\.(\w+)")]
    private static partial Regex TensorFunction();
}
