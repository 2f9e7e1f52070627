using PainCost.Evidence;
using static PainCost.Tests.Evidence.EvidenceText;

namespace PainCost.Tests.Evidence.Tables;

/// <summary>A file in which every row is wrong. Oracle: the stated numbers of faults that are found and told.</summary>
public sealed class ManyFaultsTests
{
    [Fact]
    public void Parse_EveryRowWrong_StopsAtAThousandAndTellsTwenty()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"x{i},,0.5{i}x,case,US,2016,,GASKIN2012,seen,"));

        var fault = Assert.Throws<EvidenceException>(() => Parse([.. rows]));

        Assert.Equal(1000, fault.Faults.Count);
        Assert.Equal(21, fault.Message.Split(Environment.NewLine).Length);
        Assert.EndsWith("and 980 more faults; mend these first.", fault.Message, StringComparison.Ordinal);
        Assert.Null(fault.Draft);
    }
}
