namespace PainCost.Tests.Modelling;

/// <summary>A model at stated values of its inputs. Oracle: by hand, and the law that central values give the base case.</summary>
public class EvaluateAtTests
{
    private static readonly Input Population = Input.Fixed("population", 1000, "adult");
    private static readonly Input Prevalence = Input.Uncertain("prevalence", Distribution.Beta(mean: 0.2, standardError: 0.01),
        "case/adult");
    private static readonly Model Model = Model.Of(("cases", Population * Prevalence), ("twice", 2 * (Population * Prevalence)));

    [Fact]
    public void Evaluate_AtStatedValues_IsByHand()
    {
        var point = Model.Evaluate(("prevalence", 0.3), ("population", 50));
        Assert.Equal(15, point["cases"], 1e-12);
        Assert.Equal(30, point["twice"], 1e-12);
        Assert.Equal("case", point.Unit("cases").ToString());
        Assert.Equal(300, Model.Evaluate(("prevalence", 0.3))["cases"], 1e-12);
    }

    [Fact]
    public void Evaluate_AtCentralValues_IsTheBaseCase() =>
        Assert.Equal(Model.Evaluate()["twice"], Model.Evaluate(("prevalence", Prevalence.CentralValue))["twice"], 1e-12);

    [Fact]
    public void Evaluate_AtImpossibleValues_NamesEveryFault()
    {
        var message = Assert.Throws<ArgumentException>(() =>
            Model.Evaluate(("prevalance", 0.3), ("prevalence", 30), ("population", double.NaN))).Message;
        Assert.Contains("no input 'prevalance'. Did you mean 'prevalence'?", message, StringComparison.Ordinal);
        Assert.Contains("'prevalence' is to be 30 case/adult, but beta(", message, StringComparison.Ordinal);
        Assert.Contains("lies between 0 and 1", message, StringComparison.Ordinal);
        Assert.Contains("'population' is to be NaN, which is no finite number", message, StringComparison.Ordinal);
        Assert.Contains("is given 2 times", Assert.Throws<ArgumentException>(() =>
            Model.Evaluate(("population", 1), ("population", 2))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_InAnotherUnit_NamesBoth()
    {
        Assert.Equal(300, Model.Evaluate(("prevalence", 0.3, "case/adult"))["cases"], 1e-12);
        var fault = Assert.Throws<UnitMismatchException>(() => Model.Evaluate(("prevalence", 0.3, "case/person")));
        Assert.Contains("'prevalence' is in case/adult, but its value is given in case/person", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_AtAPole_SaysWhere()
    {
        var model = Model.Of(("share", Prevalence / Population));
        Assert.Contains("'share' is not a finite number with 'population' at 0",
            Assert.Throws<ArithmeticException>(() => model.Evaluate(("population", 0))).Message, StringComparison.Ordinal);
    }
}
