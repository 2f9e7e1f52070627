using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Dependence.Copulas;
using PainCost.Json;
using PainCost.Modelling;
using PainCost.Modelling.Blocks;
using PainCost.Modelling.Compiled;
using PainCost.Quantities;
using PainCost.Texts.Forms;
using PainCost.Texts.Names;

namespace PainCost;

/// <summary>Named outputs over inputs, compiled once.</summary>
/// <remarks>Immutable and safe to use from many threads. It does not know how it is sampled.</remarks>
[JsonConverter(typeof(JsonFormConverter<Model>))]
public sealed partial class Model : IJsonForm
{
    private readonly NamedList<ModelOutput> byName;
    private readonly NamedList<Input> inputs;
    private readonly Lazy<BlockProgram> program;
    private readonly bool isJoint;

    private Model(IReadOnlyList<ModelOutput> outputs, bool isJoint)
    {
        this.isJoint = isJoint;
        Outputs = outputs;
        if (outputs.CountBy(o => o.Name).FirstOrDefault(name => name.Value > 1).Key is { } twice)
        {
            throw new ArgumentException($"Two outputs are named '{twice}'; give each its own name.");
        }

        Graph = Graph.Of([.. outputs.Select(o => o.Quantity)], isJoint);
        byName = new("The model", "output", outputs, o => o.Name);
        inputs = new("The model", "input", Graph.Inputs, i => i.Name);
        program = new Lazy<BlockProgram>(() => BlockCompiler.Compile(Graph));
    }

    /// <summary>The results, in the order they were given.</summary>
    public IReadOnlyList<ModelOutput> Outputs { get; }

    /// <summary>The names of the outputs that add up to the model's total, in order; empty where the model does not say.</summary>
    public IReadOnlyList<string> Components => Named(OutputRole.Component);

    /// <summary>The inputs that the outputs depend on, each once, in the order of their first use.</summary>
    public IReadOnlyList<Input> Inputs => Graph.Inputs;

    /// <summary>A name for reports; empty when none was given.</summary>
    public string Title { get; init; } = "";

    /// <summary>The choices of method that the equation was built with.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>How the inputs go together; every simulation draws them so.</summary>
    public Correlations Correlations { get; private init; } = Correlations.None;

    /// <summary>The inputs that are drawn together, by name; resolved once, from <see cref="Correlations"/>.</summary>
    internal IReadOnlyList<CopulaGroup> Groups { get; private init; } = [];

    /// <summary>What the model was built from; null when it was built in code.</summary>
    internal IModelOrigin? Origin { get; init; }

    internal Graph Graph { get; }

    internal BlockProgram Program => program.Value;

    /// <summary>Builds a model.</summary>
    /// <param name="outputs">At least one; names must differ.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException">No output, two of one name, two inputs of one name, or a name not of visible text.</exception>
    /// <exception cref="UnitMismatchException">A unit like <c>USD2010^2/USD2023</c> shows a price index used the wrong way.</exception>
    public static Model Of(params IEnumerable<(string Name, Quantity Quantity)> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        return Build(outputs.Select(o => new ModelOutput(o.Name, o.Quantity)), isJoint: false);
    }

    /// <summary>The same of outputs that know what they are to each other.</summary>
    internal static Model Of(IReadOnlyList<ModelOutput> outputs) => Build(outputs, isJoint: false);

    /// <summary>Several models in one: inputs of one name may be different figures, drawn from the same point of the unit cube.</summary>
    internal static Model Joint(IEnumerable<(string Name, Quantity Quantity)> outputs) =>
        Build(outputs.Select(o => new ModelOutput(o.Name, o.Quantity)), isJoint: true);

    private static Model Build(IEnumerable<ModelOutput> outputs, bool isJoint)
    {
        var all = outputs.ToList();
        all.ForEach(output => NameForm.Check(output.Name));
        if (all.Select(o => UnitRules.WrongIndex(o.Unit) is { } wrong ? $"The output '{o.Name}': {wrong}" : null)
            .FirstOrDefault(w => w is not null) is { } fault)
        {
            throw new UnitMismatchException(fault);
        }

        return all.Count > 0 ? new Model(all, isJoint) : throw new ArgumentException("A model needs at least one output.");
    }

    /// <summary>The same model with a title and the choices it was built with.</summary>
    /// <param name="title">A name for reports.</param>
    /// <param name="choices">The choices of method.</param>
    /// <returns>A model of the same outputs.</returns>
    public Model Describe(string title, params IEnumerable<Choice> choices) =>
        new(Outputs, isJoint) { Title = title, Choices = [.. choices], Origin = Origin, Correlations = Correlations, Groups = Groups };

    /// <summary>
    /// The same model with inputs that go together, in place of any stated before. Each input keeps its own distribution.
    /// </summary>
    /// <param name="correlations">Pairs of this model's inputs.</param>
    /// <returns>
    /// A model of the same outputs. Its simulations use the correlations; its base case, gradient and one-at-a-time analyses have no use
    /// for them.
    /// </returns>
    /// <exception cref="CorrelationException">
    /// The model lacks an input, an input is fixed, a Pearson correlation is out of reach of the distributions, or the correlations
    /// contradict one another, with the nearest possible ones; all faults at once.
    /// </exception>
    public Model Correlate(Correlations correlations)
    {
        ArgumentNullException.ThrowIfNull(correlations);
        return new(Outputs, isJoint)
        {
            Title = Title,
            Choices = Choices,
            Origin = Origin,
            Correlations = correlations,
            Groups = CorrelatedInputs.Groups(correlations, Inputs)
        };
    }

    /// <summary>The same model, knowing what it was built from.</summary>
    internal Model From(IModelOrigin origin) =>
        new(Outputs, isJoint) { Title = Title, Choices = Choices, Origin = origin, Correlations = Correlations, Groups = Groups };

    /// <summary>The base case: the program run on one draw, every input at its central value.</summary>
    /// <returns>The value of every output, each in its own unit.</returns>
    /// <exception cref="ArithmeticException">
    /// An output is not a finite number, as after a division by zero; the message names it.
    /// </exception>
    public BaseCase Evaluate()
    {
        var values = BaseCaseValues();
        var illegal = Array.FindIndex(values, v => !double.IsFinite(v));
        return illegal < 0 ? new BaseCase(this, values) : throw IllegalBaseCase(Outputs[illegal].Name);
    }

    /// <summary>The outputs with some inputs at stated values, and all others at their central values.</summary>
    /// <param name="values">The names of inputs, each with its value in the input's own unit: one that the input can have.</param>
    /// <returns>The value of every output, each in its own unit.</returns>
    /// <exception cref="ArgumentException">
    /// An input that the model lacks, named twice, or a value outside what the input can be; all faults at once.
    /// </exception>
    /// <exception cref="ArithmeticException">An output is not a finite number there; the message names it.</exception>
    public BaseCase Evaluate(params IEnumerable<(string Input, double Value)> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var point = InputPoint.Of(Inputs, values);
        var steps = GraphValues.At(Graph, point.ValueOf);
        double[] outputs = [.. Graph.Outputs.Select(step => steps[step])];
        var illegal = Array.FindIndex(outputs, v => !double.IsFinite(v));
        return illegal < 0 ? new BaseCase(this, outputs) : throw new ArithmeticException(
            $"'{Outputs[illegal].Name}' is not a finite number with {point}; look for a division by zero, or a logarithm of zero or less, among its parts.");
    }

    /// <summary>The same, each value with the unit that it is given in.</summary>
    /// <param name="values">The names of inputs, each with its value and the value's unit, which must be the input's own.</param>
    /// <returns>The value of every output, each in its own unit.</returns>
    /// <exception cref="UnitMismatchException">A unit is not the input's; the message names both.</exception>
    /// <exception cref="FormatException">A unit cannot be read.</exception>
    /// <exception cref="ArgumentException">
    /// An input that the model lacks, named twice, or a value outside what the input can be.
    /// </exception>
    /// <exception cref="ArithmeticException">An output is not a finite number there; the message names it.</exception>
    public BaseCase Evaluate(params IEnumerable<(string Input, double Value, string Unit)> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var all = values.ToList();
        var faults = from each in all
                     let input = Inputs.FirstOrDefault(i => i.Name == each.Input)
                     where input is not null && Unit.Parse(each.Unit) != input.Unit
                     select $"'{each.Input}' is in {input.Unit}, but its value is given in {Unit.Parse(each.Unit)}; convert it.";
        return faults.ToList() is { Count: > 0 } wrong
            ? throw new UnitMismatchException(string.Join(Environment.NewLine, wrong))
            : Evaluate(all.Select(each => (each.Input, each.Value)));
    }

    /// <summary>The base case of every output, finite or not: draws may be legal where the base case is a pole.</summary>
    internal double[] BaseCaseValues()
    {
        var workspace = new Workspace(Program, BlockProgram.Granule);
        Program.Run(new CentralValues(Inputs), 0, BlockProgram.Granule, workspace);
        var values = new double[Outputs.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Program.Outputs[i].IsScalar ? Program.Outputs[i].Scalar : Program.Output(i, 1, workspace)[0];
        }

        return values;
    }

    internal static ArithmeticException IllegalBaseCase(string output) => new(
        $"'{output}' is not a finite number with every input at its central value. Look for a division by zero, or a logarithm of zero or less, among its parts; Explain shows them.");

    /// <summary>The derivatives of every output with respect to every input, at the base case, in one backward pass.</summary>
    /// <returns>Derivatives and elasticities.</returns>
    public Gradient Gradient() => PainCost.Gradient.Of(this);

    /// <summary>How an output, or any named quantity on the way to it, comes about.</summary>
    /// <param name="name">The name of an output, of a named quantity or of an input.</param>
    /// <returns>Formula, base-case value, unit and source, and the same for every part.</returns>
    /// <exception cref="ArgumentException">The model has nothing of that name; the message lists what it has.</exception>
    public Explanation Explain(string name) => Explainer.Explain(this, name);

    /// <summary>
    /// Fingerprint of names, units and distributions of all inputs and of their correlations, as stated: 16 hexadecimal digits.
    /// </summary>
    /// <returns>Equal for equal inputs, in whatever order the equation uses them.</returns>
    public string InputsHash() => Fingerprint.OfInputs(Inputs, Correlations);

    /// <summary>
    /// Fingerprint of the equation: outputs with their units, arithmetic, constants, and which inputs go in where; 16 hexadecimal digits.
    /// </summary>
    /// <returns>
    /// Equal for the same arithmetic on inputs of the same names, whatever their values and whatever is named on the way.
    /// </returns>
    public string EquationHash() => Fingerprint.OfEquation(Outputs, Graph);

    /// <summary>A model of some of the quantities only: outputs, inputs or named quantities on the way, each under its name.</summary>
    /// <exception cref="ArgumentException">The model has nothing of a name, or a name is given twice.</exception>
    internal Model Select(IEnumerable<string> names) => Build(names.Select(name => new ModelOutput(name, Find(name))), isJoint);

    /// <summary>The output, or else the named quantity or input, of a name.</summary>
    /// <exception cref="ArgumentException">The model has nothing of that name; the message lists what it has.</exception>
    internal Quantity Find(string name) => Outputs.FirstOrDefault(o => o.Name == name)?.Quantity
        ?? Graph.Quantities.FirstOrDefault(q => q.Name == name)
        ?? throw new ArgumentException(
            $"The model has nothing named '{name}'; it has {string.Join(", ", Names.Select(n => $"'{n}'"))}.");

    private IEnumerable<string> Names =>
        Outputs.Select(o => o.Name).Concat(Graph.Quantities.Select(q => q.Name).OfType<string>()).Distinct();

    /// <summary>The names of the outputs of a role, in the model's order.</summary>
    internal IReadOnlyList<string> Named(OutputRole role) => [.. Outputs.Where(o => o.Role == role).Select(o => o.Name)];

    internal int IndexOf(string output) => byName.IndexOf(output);

    internal int InputIndexOf(string input) => inputs.IndexOf(input);

    void IJsonForm.WriteTo(Utf8JsonWriter json) => ModelJson.Write(json, this);
}
