using PainCost.Modelling.Blocks;
using PainCost.Modelling.Compiled;
using PainCost.Quantities;

namespace PainCost.Tests.Modelling.Compiled;

/// <summary>What the compiler saves. Oracle: steps, instructions and registers counted by hand.</summary>
public class GraphTests
{
    private static readonly Input A = Input.Uncertain("a", Distribution.Uniform(low: 1, high: 3), "1");
    private static readonly Input B = Input.Uncertain("b", Distribution.Uniform(low: 1, high: 3), "1");

    [Fact]
    public void Steps_EqualExpressions_StandOnce()
    {
        // a, b, a + b, its square: whether the sum is one object or written again, in whatever order.
        Assert.Equal(4, Steps((A + B) * (A + B)));
        Assert.Equal(4, Steps((A + B) * (B + A)));
        Assert.Equal(4, Steps((A + B).Named("sum") * (A + B)));
        Assert.Equal(5, Steps((A - B) * (B - A)));
    }

    [Fact]
    public void Steps_ArithmeticOnConstants_IsDone()
    {
        Assert.Equal(10, Result(((Quantity)2 * 3) + 4).Constant);
        Assert.Equal(1, Result(Quantity.Exp(Quantity.Power(2, 3) - 8)).Constant);
        Assert.All(
            new[] { A * 1, 1 * A / 1, Quantity.Power(A, 1), A.Named("alias") },
            same => Assert.Equal(Operation.Input, Result(same).Operation));
    }

    [Fact]
    public void Program_FixedInputs_AreFolded()
    {
        var wage = Input.Fixed("wage", 20, "1");
        var program = Model.Of(("total", A * ((wage * 2) + 1))).Program;
        Assert.Equal([OpCode.Draw, OpCode.MultiplyScalar], program.Instructions.Select(i => i.Code));
        Assert.Equal(41, program.Instructions[1].Scalar);
        Assert.True(Model.Of(("total", wage * wage)).Program.Outputs[0] is { IsScalar: true, Scalar: 400 });
    }

    [Fact]
    public void Program_ChainOfOperations_ReusesRegisters()
    {
        var product = Enumerable.Range(0, 100).Aggregate((Quantity)A, (q, i) =>
            (q + Input.Uncertain("x" + i, Distribution.Uniform(low: 0, high: 1), "1")) * 2);
        Assert.Equal(2, Model.Of(("product", product)).Program.RegisterCount);
    }

    [Fact]
    public void Program_UnusedStep_IsNotComputed()
    {
        // The first factor is 1 after folding, and the difference is used by no output.
        var program = Model.Of(("b", B * Quantity.Power(A, 1) / 1), ("fixed", Quantity.Of(3, "case"))).Program;
        Assert.Equal(3, program.Instructions.Count);
    }

    [Fact]
    public void Program_OutputUsedByALaterStep_KeepsItsRegister()
    {
        var model = Model.Of(("sum", A + B), ("square", (A + B) * (A + B)), ("a", A), ("again", A + B));
        var values = model.Evaluate();
        Assert.Equal((4.0, 16.0, 2.0, 4.0), (values["sum"], values["square"], values["a"], values["again"]));
    }

    [Fact]
    public void Workspace_BlockThatIsNoWholeGranule_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Workspace(Model.Of(("a", A)).Program, 17));

    private static Step Result(Quantity quantity)
    {
        var graph = Graph.Of([quantity]);
        return graph.Steps[graph.Outputs[0]];
    }

    private static int Steps(Quantity quantity) => Graph.Of([quantity]).Steps.Count;
}
