using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.Tests.KnowledgeBase;

public class CategoryTreeTests
{
    private static readonly IReadOnlyList<CategoryCard> _tree = Arrange(Row("a"), Row("b"), Row("a1", "a"), Row("a2", "a"), Row("a11", "a1"));

    [Fact]
    public void Each_category_is_followed_by_those_within_it_and_counts_their_articles()
    {
        var cards = CategoryTree.Arrange([Row("a"), Row("b"), Row("a1", "a"), Row("a11", "a1")], new Dictionary<string, int> { ["a"] = 1, ["a11"] = 5, ["b"] = 2 });

        Assert.Equal(["a", "a1", "a11", "b"], cards.Select(card => card.ContentItemId));
        Assert.Equal([0, 1, 2, 0], cards.Select(card => card.Depth));
        Assert.Equal([6, 5, 5, 2], cards.Select(card => card.ArticleCount));
        Assert.Equal(["a", "a1", "a11"], CategoryTree.PathTo("a11", cards).Select(card => card.ContentItemId));
    }

    [Fact]
    public void What_is_within_a_private_category_asks_for_the_same_rule_and_its_own()
    {
        var cards = Arrange(Row("a", access: "Members"), Row("a1", "a", "Sso"));

        Assert.Equal(["Members"], cards[0].Access);
        Assert.Equal(["Sso", "Members"], cards[1].Access);
    }

    [Fact]
    public void What_is_within_a_category_that_is_not_public_is_for_nobody_but_staff()
    {
        var cards = Arrange(Row("a"), Row("x", "gone"), Row("x1", "x"));

        Assert.Equal([[], [CategoryTree.Nobody], [CategoryTree.Nobody]], cards.Select(card => card.Access));
    }

    [Fact]
    public void Categories_within_each_other_are_all_there_once_and_for_staff()
    {
        var cards = Arrange(Row("a", "b"), Row("b", "a"));

        Assert.Equal(["a", "b"], cards.Select(card => card.ContentItemId).Order());
        Assert.All(cards, card => Assert.Contains(CategoryTree.Nobody, card.Access));
    }

    [Theory]
    [InlineData("b", "a1", true)]
    [InlineData("b", "a11", false)] // That would be the fourth level.
    [InlineData("a", "b", false)] // With what is within it, likewise.
    [InlineData("a", "a1", false)]
    [InlineData("a", "a", false)]
    [InlineData("b", "b", false)] // It would not be too deep.
    [InlineData("a11", "", true)]
    [InlineData("a11", "gone", false)]
    [InlineData("", "a1", true)]
    public void A_category_may_be_within_another_but_not_in_itself_nor_too_deep(string id, string parent, bool may) =>
        Assert.Equal(may, CategoryOrder.MayBeWithin(id, parent, _tree));

    [Theory]
    [InlineData("a", "up", null)]
    [InlineData("a", "down", "/")]
    [InlineData("b", "up", "/a")]
    [InlineData("b", "in", "a/")]
    [InlineData("a2", "in", "a1/")]
    [InlineData("a2", "up", "a/a1")]
    [InlineData("a1", "out", "/b")]
    [InlineData("a11", "out", "a/a2")]
    [InlineData("b", "out", null)]
    [InlineData("x", "up", null)]
    public void A_step_leads_to_the_next_place(string id, string step, string? to) =>
        Assert.Equal(to, CategoryOrder.Step(id, step, _tree) is { } place ? $"{place.ParentId}/{place.BeforeId}" : null);

    [Fact]
    public void A_move_puts_a_category_before_another_or_at_the_end()
    {
        Assert.Equal(["a2", "a1"], CategoryOrder.Arrange("a2", "a", "a1", _tree));
        Assert.Equal(["a1", "a2", "b"], CategoryOrder.Arrange("b", "a", "nonsense", _tree));
        Assert.Equal(["a11", "a", "b"], CategoryOrder.Arrange("a11", "", "a", _tree));
    }

    private static List<CategoryCard> Arrange(params CategoryIndex[] rows) => CategoryTree.Arrange(rows, new Dictionary<string, int>());

    private static CategoryIndex Row(string id, string parent = "", string? access = null) => new() { ContentItemId = id, ParentId = parent, Access = access };
}
