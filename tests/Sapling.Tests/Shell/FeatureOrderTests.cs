using OrchardCore.Environment.Extensions.Utility;

namespace Sapling.Tests.Shell;

public sealed class FeatureOrderTests
{
    private static readonly Dictionary<string, string[]> _needs = new() { ["theme"] = ["kb", "portal"], ["portal"] = ["tickets"], ["tickets"] = ["contacts"], ["kb"] = ["contacts"] };

    [Fact]
    public void What_a_feature_needs_comes_before_it_whatever_their_priorities()
    {
        string[] names = ["theme", "portal", "kb", "tickets", "contacts"];
        var order = names.OrderByDependenciesAndPriorities(Needs, name => name == "theme" ? -100 : 0).ToList();

        Assert.All(_needs, need => Assert.All(need.Value, needed => Assert.True(order.IndexOf(needed) < order.IndexOf(need.Key))));
        Assert.Equal(names.Length, order.Count);
    }

    [Fact]
    public void Among_independent_features_the_lower_priority_comes_first() =>
        Assert.Equal(["b", "a", "c"], new[] { "a", "b", "c" }.OrderByDependenciesAndPriorities((_, _) => false, name => name == "b" ? -1 : 0));

    private static bool Needs(string observer, string subject) => _needs.GetValueOrDefault(observer, []).Contains(subject);
}
