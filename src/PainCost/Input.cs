using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Json;
using PainCost.Quantities;
using PainCost.Texts.Forms;

namespace PainCost;

/// <summary>A leaf of the equation: a figure with a name, a unit, a distribution and an origin.</summary>
/// <remarks>Drawn once per draw, wherever and however often the equation uses it.</remarks>
[JsonConverter(typeof(JsonFormConverter<Input>))]
public sealed class Input : Quantity, IJsonForm
{
    private Input(string name, Distribution distribution, Unit unit, Provenance? provenance, RowColumn? rows)
        : base(Operation.Input, unit, name, [])
    {
        Rows = rows;
        Name = name;
        Distribution = distribution;
        Provenance = provenance;
    }

    /// <summary>The name, unique in a model; the input's draws are a function of the seed, this name and the draw's number.</summary>
    public new string Name { get; }

    /// <summary>What is known of the value, in the input's unit.</summary>
    public Distribution Distribution { get; }

    /// <summary>Where the figure comes from; null when it was given in code without a source.</summary>
    public Provenance? Provenance { get; }

    /// <summary>The value in the base case: the distribution's mean, in the input's unit.</summary>
    public double CentralValue => Distribution.Mean;

    /// <summary>Whether nobody has verified the figure against a text: it is background knowledge or an assumption.</summary>
    public bool IsUnverified => Provenance?.Knowledge is Knowledge.Background or Knowledge.Assumption;

    /// <summary>An input that is known exactly.</summary>
    /// <param name="name">Unique in a model; one line of visible text.</param>
    /// <param name="value">The value, in <paramref name="unit"/>.</param>
    /// <param name="unit">As <see cref="Unit.Parse"/> reads it.</param>
    /// <param name="source">The text that it was read in.</param>
    /// <returns>The input.</returns>
    /// <exception cref="FormatException">The unit cannot be read.</exception>
    /// <exception cref="ArgumentException">The name is blank or holds a hidden character.</exception>
    public static Input Fixed(string name, double value, string unit, Source? source = null) =>
        Uncertain(name, Distribution.Fixed(value), unit, source);

    /// <summary>An input that is drawn.</summary>
    /// <param name="name">Unique in a model; one line of visible text.</param>
    /// <param name="distribution">What is known of the value, in <paramref name="unit"/>.</param>
    /// <param name="unit">As <see cref="Unit.Parse"/> reads it.</param>
    /// <param name="source">The text that it was read in.</param>
    /// <returns>The input.</returns>
    /// <exception cref="FormatException">The unit cannot be read.</exception>
    /// <exception cref="ArgumentException">The name is blank or holds a hidden character.</exception>
    public static Input Uncertain(string name, Distribution distribution, string unit, Source? source = null) =>
        Of(name, distribution, Unit.Parse(unit), source is null ? null : new Provenance(source, Knowledge.Seen));

    /// <summary>An input with all that is known of its origin.</summary>
    /// <param name="name">Unique in a model; one line of visible text.</param>
    /// <param name="distribution">What is known of the value, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="provenance">Source, population, year and how well the figure is known.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentException">The name is blank or holds a hidden character.</exception>
    public static Input Of(string name, Distribution distribution, Unit unit, Provenance? provenance)
    {
        NameForm.Check(name);
        ArgumentNullException.ThrowIfNull(distribution);
        ArgumentNullException.ThrowIfNull(unit);
        return new Input(name, distribution, unit, provenance, rows: null);
    }

    /// <summary>The column of a table whose rows are drawn whole: its draws are those of the table's coordinate.</summary>
    internal static Input OfRows(string name, RowColumn rows, Unit unit, Provenance? provenance)
    {
        NameForm.Check(name);
        return new(name, rows.Distribution, unit, provenance, rows);
    }

    /// <summary>
    /// A draw of the library's own, without unit; its name may hold a character that no other input's may, so that the two share no stream.
    /// </summary>
    internal static Input OfStream(string name, Distribution distribution) =>
        new(name, distribution, Unit.One, provenance: null, rows: null);

    /// <summary>The table that the input is a column of; null for an input that is drawn by itself.</summary>
    internal RowColumn? Rows { get; }

    /// <summary>The name that the coordinate of each draw is made from: the input's own, or its table's.</summary>
    internal string StreamName => Rows?.Table ?? Name;

    /// <summary>Whether the other input is the same figure: name, unit and distribution agree.</summary>
    internal bool IsSameFigure(Input other) =>
        ReferenceEquals(this, other)
            || (Name == other.Name && Unit == other.Unit && StreamName == other.StreamName && Distribution.Equals(other.Distribution)
            && (Rows?.SameAs(other.Rows) ?? true));

    /// <summary>An input renamed is an alias in the equation; its draws keep the name that the evidence has.</summary>
    internal override Quantity WithName(string name) => name == Name ? this : new Computed(Operation.Alias, Unit, [this], name);

    void IJsonForm.WriteTo(Utf8JsonWriter json) => InputJson.Write(json, this);
}
