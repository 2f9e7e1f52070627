using System.Globalization;
using System.Text;

namespace PainCost.Quantities;

/// <summary>Writes a quantity's arithmetic as a reader would, down to the names it is made of.</summary>
internal static class Formula
{
    private const int LongestShort = 60;
    private const int Deepest = 40;

    // A nameless part that is used again and again would be written out again and again.
    private const int Longest = 2000;
    private const int MostTerms = 12;

    /// <summary>The name, or for a nameless quantity its arithmetic, cut where a message would become unreadable.</summary>
    public static string Short(Quantity quantity)
    {
        var text = quantity.Name ?? Of(quantity);
        return text.Length <= LongestShort ? text : string.Concat(text.AsSpan(0, LongestShort - 1), "…");
    }

    /// <summary>The arithmetic in terms of named quantities, even when the quantity itself has a name.</summary>
    public static string Of(Quantity quantity)
    {
        var text = new StringBuilder();
        Write(text, quantity, isRoot: true, outer: 0, depth: 0);
        return text.ToString();
    }

    /// <summary>The terms of a chain of additions, first to last, whatever its length; a named sum stays one term.</summary>
    public static List<Quantity> Terms(Quantity sum)
    {
        var terms = new List<Quantity>();
        var open = new Stack<Quantity>(sum.Operands.Reverse());
        while (open.TryPop(out var term))
        {
            if (term.Operation == Operation.Add && term.Name is null)
            {
                open.Push(term.Operands[1]);
                open.Push(term.Operands[0]);
            }
            else
            {
                terms.Add(term);
            }
        }

        return terms;
    }

    private static void Write(StringBuilder text, Quantity quantity, bool isRoot, int outer, int depth)
    {
        if (!isRoot && quantity.Name is { } name)
        {
            text.Append(name);
        }
        else if (depth > Deepest || text.Length > Longest)
        {
            text.Append('…');
        }
        else
        {
            WriteArithmetic(text, quantity, outer, depth + 1);
        }
    }

    private static void WriteArithmetic(StringBuilder text, Quantity quantity, int outer, int depth)
    {
        var precedence = Precedence(quantity.Operation);
        var parentheses = precedence < outer;
        text.Append(parentheses ? "(" : "");
        switch (quantity.Operation)
        {
            case Operation.Constant:
                text.Append(((Constant)quantity).Value.ToString("G6", CultureInfo.InvariantCulture));
                break;
            case Operation.Input:
                text.Append(quantity.Name);
                break;
            case Operation.Alias:
                Write(text, quantity.Operands[0], isRoot: false, outer, depth);
                break;
            case Operation.Add:
                WriteSum(text, quantity, depth);
                break;
            case Operation.Subtract or Operation.Multiply or Operation.Divide or Operation.Power:
                WriteInfix(text, quantity, precedence, depth);
                break;
            default:
                WriteCall(text, quantity, depth);
                break;
        }

        text.Append(parentheses ? ")" : "");
    }

    private static void WriteSum(StringBuilder text, Quantity sum, int depth)
    {
        var terms = Terms(sum);
        for (var i = 0; i < terms.Count && i < MostTerms; i++)
        {
            text.Append(i == 0 ? "" : " + ");
            Write(text, terms[i], isRoot: false, outer: 1, depth);
        }

        if (terms.Count > MostTerms)
        {
            text.Append(CultureInfo.InvariantCulture, $" + … ({terms.Count:N0} terms)");
        }
    }

    private static void WriteInfix(StringBuilder text, Quantity quantity, int precedence, int depth)
    {
        var left = quantity.Operation == Operation.Power ? precedence + 1 : precedence;
        Write(text, quantity.Operands[0], isRoot: false, left, depth);
        text.Append(quantity.Operation switch
        {
            Operation.Subtract => " − ",
            Operation.Multiply => " × ",
            Operation.Divide => " / ",
            _ => "^",
        });
        var right = quantity.Operation == Operation.Multiply ? precedence : precedence + 1;
        Write(text, quantity.Operands[1], isRoot: false, right, depth);
    }

    private static void WriteCall(StringBuilder text, Quantity quantity, int depth)
    {
        text.Append(quantity.Operation switch
        {
            Operation.Minimum => "min(",
            Operation.Maximum => "max(",
            Operation.Exponential => "exp(",
            _ => "log(",
        });
        for (var i = 0; i < quantity.Operands.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Write(text, quantity.Operands[i], isRoot: false, outer: 0, depth);
        }

        text.Append(')');
    }

    private static int Precedence(Operation operation) => operation switch
    {
        Operation.Add or Operation.Subtract => 1,
        Operation.Multiply or Operation.Divide => 2,
        Operation.Power => 3,
        _ => 4,
    };
}
